package org.variorum.annotate.mending;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.attribution.Reading;
import org.variorum.annotate.lexicon.CalendarName;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.sentence.NounPhrase;
import org.variorum.report.Span;

/** "The figures were released in May by the institute": who is named behind "by" is who speaks, and not the subject. */
final class ByAgent {
    /** What stands before who made it: "in a statement from". */
    private static final Set<String> THROUGH = Set.of("via", "through", "in");
    /** Words that with the days tell when. */
    private static final Set<String> WHEN = Set.of(
            "in",
            "on",
            "this",
            "last",
            "late",
            "early",
            "earlier",
            "week",
            "month",
            "year",
            "today",
            "yesterday",
            "morning",
            "afternoon",
            "evening",
            "night");

    private ByAgent() {}

    /** {@code r}, with the agent for its source where it has none or one that cannot be. */
    static Reading of(Reading r) {
        Clause c = r.clause();
        Span cue = r.cue();
        if (cue == null) {
            return r;
        }
        int first = c.tokenFrom(cue.start());
        int behind = c.tokenFrom(cue.end());
        boolean none = r.source() == null && (isPassive(c, first, behind - 1) || c.tagged(behind - 1, "NOUN"));
        if (!none && !isTarget(r, c, first, behind)) {
            return r;
        }
        NounPhrase agent = agent(c, behind);
        return agent == null ? r : told(r, agent);
    }

    private static Reading told(Reading r, NounPhrase agent) {
        Span target = r.source();
        Reading out = r.by(agent);
        if (target != null && out.content().isEmpty()) {
            out.content().add(target);
        }
        return out;
    }

    private static boolean isPassive(Clause c, int from, int last) {
        boolean helped = false;
        for (int i = from; i <= last; i++) {
            helped |= c.tagged(i, "AUX");
        }
        return c.at(last).penn("VBN") || helped && c.at(last).penn("VBD");
    }

    /** The headline "Kovac attacked by rivals": nobody attacks who is attacked by another. */
    private static boolean isTarget(Reading r, Clause c, int first, int behind) {
        Span source = r.source();
        return source != null
                && source.start() == c.span().start()
                && c.tokenFrom(source.end()) == first
                && first == behind - 1
                && c.at(first).penn("VBN", "VBD")
                && c.is(behind, "by");
    }

    /** Who stands behind "by", past what only tells when; null where nobody does. */
    private static @Nullable NounPhrase agent(Clause c, int behind) {
        int i = behind;
        while (c.has(i) && isTime(c, i)) {
            i++;
        }
        if (c.is(i, "by")) {
            return someone(c, i + 1);
        }
        if (!c.has(behind) || !THROUGH.contains(c.at(behind).lower())) {
            return null;
        }
        int k = behind + 1;
        while (c.tagged(k, "DET", "ADJ", "NOUN")) {
            k++;
        }
        return k > behind + 1 && c.is(k, "from") ? someone(c, k + 1) : null;
    }

    private static boolean isTime(Clause c, int i) {
        String word = c.at(i).lower();
        return WHEN.contains(word) || CalendarName.is(word) || c.tagged(i, "NUM") && i > 0 && !c.is(i + 1, "percent");
    }

    private static @Nullable NounPhrase someone(Clause c, int from) {
        NounPhrase who = c.tagged(from, "VERB") ? null : NounPhrase.rightOf(c, from);
        if (who == null) {
            return null;
        }
        int to = who.to();
        // "The Institute for Counting Votes" is one name.
        while (isCapital(c, to) && (isCapital(c, to + 1) || c.tagged(to + 1, "ADP", "CCONJ") && isCapital(c, to + 2))) {
            to += isCapital(c, to + 1) ? 1 : 2;
        }
        return new NounPhrase(who.from(), to);
    }

    private static boolean isCapital(Clause c, int i) {
        return c.has(i)
                && c.at(i).capital()
                && !CalendarName.is(c.at(i).lower())
                && !c.at(i).quoted();
    }
}
