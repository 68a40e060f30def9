package org.variorum.annotate.mending;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.attribution.AccordingTo;
import org.variorum.annotate.attribution.Adjuncts;
import org.variorum.annotate.attribution.Reading;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.sentence.NounPhrase;
import org.variorum.annotate.sentence.VerbGroup;
import org.variorum.report.Span;

/** "…, saying that", "in laying out his plan, Kovac said": verbs without a subject of their own have that of another. */
final class Controlled {
    /** Before a participle, these say that it goes with the subject of the sentence, whoever stands between. */
    private static final Set<String> OPENERS = Set.of("while", "when", "before", "after", "by", "in", "without");

    private Controlled() {}

    /** {@code r} with the source it has by its place in the sentence, or as it is. */
    static Reading of(Reading r, List<Reading> all) {
        Clause c = r.clause();
        Span cue = r.cue();
        if (cue == null || !c.has(r.cueToken())) {
            return r;
        }
        int first = c.tokenFrom(cue.start());
        int verb = r.cueToken();
        if (c.at(verb).penn("VBG") && !c.tagged(verb - 1, "AUX") && !AccordingTo.at(c, verb)) {
            NounPhrase with = accompanying(c, first);
            return with == null ? participle(r, first, all) : accompaniedBy(r, with);
        }
        boolean listed = c.is(first - 1, ";") || c.is(first - 1, "and") && c.is(first - 2, ";");
        return listed && r.source() == null && c.at(verb).penn("VBD", "VBZ") ? ofSubject(r, firstOf(c, ";")) : r;
    }

    private static int firstOf(Clause c, String mark) {
        int i = 0;
        while (c.has(i) && !c.is(i, mark)) {
            i++;
        }
        return i;
    }

    private static Reading participle(Reading r, int first, List<Reading> all) {
        Clause c = r.clause();
        Span source = r.source();
        int before = first - 1;
        while (c.tagged(before, "ADV")) {
            before--;
        }
        boolean opened = before >= 0 && OPENERS.contains(c.at(before).lower());
        int start = opened ? before : first;
        if (start == 0 || start == 1 && c.tagged(0, "CCONJ", "ADV")) {
            return source == null || source.start() > r.anchor().start() ? fronted(r, all) : r;
        }
        boolean apart = c.is(before, ",") || c.is(before, "--") || opened;
        // Nobody stands behind a participle to say it, nor as what belongs to a preposition before it.
        boolean wrong = source != null && (source.start() > r.anchor().start() || opened && isObject(c, source));
        return apart && (wrong || source == null && !speaksBefore(r, all)) ? ofSubject(r, start) : r;
    }

    private static boolean isObject(Clause c, Span source) {
        int i = c.tokenFrom(source.start());
        return c.span().contains(source) && i > 0 && c.tagged(i - 1, "ADP") && !c.is(i - 1, "by");
    }

    /** Then whoever spoke last in the sentence is meant. */
    private static boolean speaksBefore(Reading r, List<Reading> all) {
        return all.stream()
                .anyMatch(o -> o.clause() == r.clause()
                        && o.source() != null
                        && o.anchor().start() < r.anchor().start());
    }

    private static Reading accompaniedBy(Reading r, NounPhrase who) {
        return r.source() != null && who.span(r.clause()).contains(r.source()) ? r : r.by(who);
    }

    /** The subject of the last verb before that has one of its own and stands in no clause within another. */
    private static Reading ofSubject(Reading r, int before) {
        Clause c = r.clause();
        for (int i = before - 1; i > 0; i--) {
            if (!c.at(i).quoted() && c.at(i).penn("VBD", "VBZ", "VBP", "MD")) {
                int end = Adjuncts.before(c, VerbGroup.at(c, i).from() - 1);
                boolean relative = end >= 0 && c.at(end).penn("WDT", "WP");
                NounPhrase subject = relative ? null : NounPhrase.leftOf(c, end);
                if (subject != null
                        && !c.tagged(subject.from() - 1, "SCONJ")
                        && !c.at(subject.from()).penn("WDT", "WP")) {
                    return r.by(subject);
                }
            }
        }
        return r;
    }

    /** "Noting that …, Kovac said": the subject behind the comma. */
    private static Reading fronted(Reading r, List<Reading> all) {
        Clause c = r.clause();
        int end = r.content().stream()
                .filter(s -> c.span().contains(s))
                .mapToInt(Span::end)
                .max()
                .orElse(r.anchor().end());
        int comma = c.tokenFrom(end);
        if (!c.is(comma, ",") && !c.is(comma - 1, ",")) {
            return r;
        }
        int begin = c.is(comma, ",") ? comma + 1 : comma;
        for (Reading next : all) {
            Span source = next.source();
            if (next.clause() == c && source != null && c.tokenFrom(source.start()) == begin) {
                NounPhrase who = next.sourcePhrase();
                return who == null ? r : r.by(who);
            }
        }
        NounPhrase subject = NounPhrase.rightOf(c, begin);
        return subject != null && c.tagged(subject.to() + 1, "VERB", "AUX", "ADV") ? r.by(subject) : r;
    }

    /** "…, with only Kovac pledging to come": who pledges. */
    private static @Nullable NounPhrase accompanying(Clause c, int first) {
        NounPhrase who = NounPhrase.leftOf(c, first - 1);
        if (who == null) {
            return null;
        }
        int before = who.from() - 1;
        while (c.tagged(before, "ADV")) {
            before--;
        }
        return c.is(before, "with") && c.tagged(before - 1, "PUNCT") ? who : null;
    }
}
