package org.variorum.annotate.happening;

import java.util.function.IntPredicate;
import org.variorum.annotate.attribution.Cues;
import org.variorum.annotate.sentence.Clause;

/** Where a clause or a phrase ends that is an aside to what a sentence mainly tells. */
final class SubClause {
    private final Clause c;
    private final AsideStart start;
    private final IntPredicate finite;

    SubClause(Clause c, Cues cues, IntPredicate finite) {
        this.c = c;
        this.finite = finite;
        start = new AsideStart(c, cues, finite);
    }

    /** The token behind the aside that begins with token {@code i}; {@code i} where none does. */
    int endOf(int i) {
        if (c.at(i).quoted()) {
            return i;
        }
        if (c.is(i, "(") && i > 0) {
            return past(i, ")");
        }
        return start.at(i) ? clauseEnd(i, !start.runsOn(i)) : i;
    }

    /** The token behind the clause that begins with token {@code i}.
     *
     * @param brief true where a verb of its own may be behind it: "the man who left died" */
    int clauseEnd(int i, boolean brief) {
        int verbs = 0;
        int allowed = start.clausal(i) ? 1 : 0;
        int k = i + 1;
        while (k < c.size()) {
            if (!c.at(k).quoted() && stops(k)) {
                int behind = verbs == 0 ? behindInsertion(i, k) : k;
                if (behind == k) {
                    return verbs > 0 && parts(i) ? beforeMainVerb(k) : k;
                }
                k = behind;
            }
            allowed += start.inside(k) ? 1 : 0;
            // "And closed it" goes on with what is told here.
            if (finite.test(k) && !c.tagged(k - 1, "CCONJ")) {
                verbs++;
                if (brief && verbs > allowed && !c.tagged(k - 1, "PRON", "AUX", "SCONJ")) {
                    return k;
                }
            }
            k++;
        }
        return c.size();
    }

    private boolean stops(int k) {
        boolean number = c.tagged(k - 1, "NUM") && c.tagged(k + 1, "NUM");
        return c.is(k, ";")
                || c.is(k, "--")
                || c.is(k, "\u2014")
                || c.is(k, "\u2013")
                || c.is(k, ")")
                || c.is(k, ",") && !number;
    }

    /** Past "who, with others," and "since Kovac, the envoy,": the verb is still to come. {@code comma} where it is not. */
    private int behindInsertion(int i, int comma) {
        if (!c.is(comma, ",")) {
            return comma;
        }
        int next = comma + 1;
        while (c.has(next) && !c.is(next, ",")) {
            next++;
        }
        int verb = next + 1;
        while (c.tagged(verb, "ADV")) {
            verb++;
        }
        boolean goesOn = c.has(verb) && finite.test(verb) && start.clausal(i) && !start.leads(i);
        return goesOn ? verb : comma;
    }

    /** "Kovac, who lives with a sister, Ana, in Osk,": it stands between the subject and a verb still to come. */
    private boolean parts(int i) {
        boolean told = false;
        for (int k = 0; k < i; k++) {
            told |= finite.test(k);
        }
        return !told && start.relative(i) && c.is(i - 1, ",") && c.tagged(i - 2, "NOUN", "PROPN");
    }

    /** The first comma from {@code comma} on right behind which a verb stands; {@code comma} where none does. */
    private int beforeMainVerb(int comma) {
        for (int k = comma; k < c.size() && !c.is(k, ";"); k++) {
            int verb = k + 1;
            while (c.tagged(verb, "ADV")) {
                verb++;
            }
            if (c.is(k, ",") && c.has(verb) && finite.test(verb)) {
                return k;
            }
        }
        return comma;
    }

    private int past(int i, String mark) {
        for (int k = i + 1; k < c.size(); k++) {
            if (c.is(k, mark)) {
                return k + 1;
            }
        }
        return c.size();
    }
}
