package org.variorum.annotate.mending;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.attribution.Reading;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.sentence.NounPhrase;
import org.variorum.annotate.sentence.Opener;
import org.variorum.report.Span;

/** "Kovac, asked about the bridge, said", "Kovac drew criticism for it": of whom others ask or speak does not say it. */
final class Targets {
    private static final Set<String> ASKED = Set.of("asked", "pressed", "questioned", "quizzed", "grilled");
    /** Who asks for a thing is not asked. */
    private static final Set<String> BEHIND_ASKED = Set.of(
            "about",
            "whether",
            "if",
            "how",
            "why",
            "what",
            "who",
            "where",
            "when",
            "by",
            "on",
            "directly",
            "repeatedly",
            "again");

    private static final Pattern DRAWN = Pattern.compile(
            "(?i).*\\b(?:draw(?:s|n|ing)?|drew|attract(?:s|ed|ing)?|fac(?:e[sd]?|ing)|receiv(?:e[sd]?|ing)|w[io]n|earn(?:s|ed|ing)?"
                    + "|provok(?:e[sd]?|ing)|spark(?:s|ed|ing)?|stir(?:s|red|ring)?|prompt(?:s|ed|ing)?|elicit(?:s|ed|ing)?"
                    + "|[ck]ame? under|under)\\b.*\\b(?:criticism|ridicule|praise|anger|fire|rebukes?|outrage|condemnations?|backlash"
                    + "|scrutiny|pressure|talk|protests?|applause|ire|mockery|scorn|complaints?|objections?|attacks?)\\b.*",
            Pattern.DOTALL);

    private final String text;

    Targets(String text) {
        this.text = text;
    }

    /** {@code r}, without a source or with another, where its source is who is spoken to or of. */
    Reading of(Reading r) {
        Span cue = r.cue();
        Span source = r.source();
        if (cue == null || source == null || source.end() > cue.start()) {
            return r;
        }
        Clause c = r.clause();
        int first = c.tokenFrom(cue.start());
        boolean asked = ASKED.contains(c.at(first).lower())
                && (c.is(first - 1, ",") || c.is(first - 1, "being") || Opener.at(c, first - 1))
                && c.has(first + 1)
                && BEHIND_ASKED.contains(c.at(first + 1).lower());
        if (asked) {
            return r.by(null);
        }
        return DRAWN.matcher(cue.in(text)).matches() ? r.by(from(c, c.tokenFrom(cue.end()))) : r;
    }

    /** "Drew criticism from rivals": those. */
    private static @Nullable NounPhrase from(Clause c, int behind) {
        int i = c.is(behind - 1, "from") ? behind : c.is(behind, "from") ? behind + 1 : -1;
        return i < 0 ? null : NounPhrase.rightOf(c, i);
    }
}
