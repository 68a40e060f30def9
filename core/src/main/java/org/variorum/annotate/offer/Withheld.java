package org.variorum.annotate.offer;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Mood;
import org.variorum.annotate.Position;
import org.variorum.annotate.attribution.Reading;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.sentence.NounPhrase;
import org.variorum.annotate.stance.ClauseMood;
import org.variorum.annotate.stance.Moods;
import org.variorum.annotate.stance.Stances;
import org.variorum.report.Span;

/** "Ruled out talks until Sweden withdraws", "will hold no talks until Sweden withdraws": what is kept back until another acts. */
final class Withheld {
    private static final List<String> RULES = List.of("rul");
    private static final List<String> REFUSES = List.of("refus", "declin");
    private static final Pattern KEPT_BACK =
            Pattern.compile("\\b(?:rul(?:e|es|ed|ing) out|refus(?:e|es|ed|ing) to)\\b", Pattern.CASE_INSENSITIVE);
    /** In front of that, so that nothing is kept back. */
    private static final Pattern NOT = Pattern.compile(
            "(?:\\b(?:not|never|cannot|without|nobody|no one)|n['\u2019]t)\\s+(?:\\p{L}+\\s+){0,2}$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CONDITION =
            Pattern.compile("\\G[,\\s]*\\b(?:until|till|unless|before)\\b[^,;:\"\u201C\u201D]*");
    private static final Set<String> WILL = Set.of("will", "wo", "won", "shall");

    private final String text;
    private final Moods moods;

    Withheld(String text, List<Clause> clauses) {
        this.text = text;
        moods = new Moods(clauses);
    }

    /** True where the verb of {@code r} refuses what it names, or rules it out. */
    boolean by(Reading r) {
        if (Stances.of(r) == Position.Stance.REJECTS && r.verbBegins(REFUSES)) {
            return true;
        }
        Mood mood = isRuledOut(r) ? moods.ofSaying(r) : null;
        return mood != null && !mood.negated();
    }

    /** True where that verb is "rules out". */
    static boolean isRuledOut(Reading r) {
        return r.verbBegins(RULES) && r.clause().is(r.cueToken() + 1, "out");
    }

    /** {@code part} of what is refused with the condition directly behind it, where it ends before that. */
    Span whole(Clause c, Span part) {
        int end = c.at(c.lastWord()).span().end();
        if (part.end() >= end) {
            return part;
        }
        Matcher m = CONDITION.matcher(text).region(part.end(), end);
        return m.find() ? new Span(part.start(), m.end()).trim(text) : part;
    }

    /** True where {@code promise} says that something is refused or ruled out. */
    static boolean in(String promise) {
        Matcher m = KEPT_BACK.matcher(promise);
        return m.find() && !NOT.matcher(promise.substring(0, m.start())).find();
    }

    /** True where {@code promise} says that just this is not done: "has not ruled out". */
    static boolean deniedIn(String promise) {
        Matcher m = KEPT_BACK.matcher(promise);
        return m.find() && NOT.matcher(promise.substring(0, m.start())).find();
    }

    /** The subject of a sentence that begins with it and goes on "will not" or "will hold no": null where it does not. */
    static @Nullable NounPhrase subject(Clause c) {
        for (int i = 1; i < c.size(); i++) {
            if (c.at(i).penn("MD") && WILL.contains(c.at(i).lower()) && !c.at(i).quoted()) {
                NounPhrase who = NounPhrase.leftOf(c, i - 1);
                boolean first = who != null && who.from() == 0;
                return first && ClauseMood.of(c, i, c.lastWord()).negated() ? who : null;
            }
        }
        return null;
    }
}
