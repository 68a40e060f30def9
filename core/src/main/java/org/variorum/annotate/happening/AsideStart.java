package org.variorum.annotate.happening;

import java.util.Set;
import java.util.function.IntPredicate;
import org.variorum.annotate.attribution.Cues;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.sentence.Opener;

/** Which words begin an aside to what a sentence mainly tells. */
final class AsideStart {
    /** They tell of another time too, and only a noun follows. */
    private static final Set<String> BEFORE_NOUNS = Set.of("following", "amid", "despite");
    /** What is made public is mostly told of on that day: "papers filed on Friday", "an interview airing Monday". */
    private static final Set<String> MADE_PUBLIC = Set.of(
            "released",
            "published",
            "issued",
            "filed",
            "posted",
            "aired",
            "airing",
            "sent",
            "disclosed",
            "broadcast",
            "unveiled",
            "set",
            "scheduled",
            "planned",
            "slated");

    private final Clause c;
    private final Cues cues;
    private final IntPredicate finite;

    AsideStart(Clause c, Cues cues, IntPredicate finite) {
        this.c = c;
        this.cues = cues;
        this.finite = finite;
    }

    /** Whether a clause or a phrase that is an aside begins with token {@code i}. */
    boolean at(int i) {
        String word = c.at(i).lower();
        // "As the talks began on Friday, he left": he left on that day.
        if (Opener.tellsSameTime(word) && !word.equals("once") && leads(i) && !saying(i)) {
            return false;
        }
        if (relative(i) || participle(i) || ContactClause.at(c, cues, finite, i)) {
            return true;
        }
        boolean clause = isConjunction(i) || Opener.tellsSameTime(word) && (verbFollows(i) || setsOff(i));
        return joins(i) && (clause || isOtherTime(i));
    }

    /** Whether it runs on to a comma or the end, whatever verbs it holds: "because the man who paid was late". */
    boolean runsOn(int i) {
        return !relative(i) && !participle(i) && !ContactClause.at(c, cues, finite, i) && !isOtherTime(i) && !leads(i);
    }

    boolean relative(int i) {
        return c.at(i).penn("WDT", "WP", "WP$", "WRB");
    }

    /** Whether a further clause begins within an aside. */
    boolean inside(int i) {
        return !c.at(i).quoted() && (relative(i) || c.is(i, "that") || isConjunction(i) || isOtherTime(i));
    }

    private boolean isConjunction(int i) {
        return Opener.isConjunction(c.at(i).lower()) || c.is(i, "than");
    }

    private boolean isOtherTime(int i) {
        String word = c.at(i).lower();
        return Opener.tellsOtherTime(word) || BEFORE_NOUNS.contains(word);
    }

    /** Whether what begins at {@code i} has a finite verb of its own. */
    boolean clausal(int i) {
        if (c.at(i).penn("VBN", "VBG")) {
            return false;
        }
        if (!isOtherTime(i)) {
            return true;
        }
        // "After the storm he left": a noun alone, then the verb of the sentence; "left after he" has its own.
        return !leads(i) && !c.at(Math.min(i + 1, c.size() - 1)).penn("VBG");
    }

    /** Whether it stands at the head of the sentence. */
    boolean leads(int i) {
        return i == 0 || i == 1 && c.tagged(0, "CCONJ", "PUNCT", "ADV");
    }

    /** Whether it joins a clause, as no "such as" nor "until Friday" does. */
    private boolean joins(int i) {
        String word = c.at(i).lower();
        boolean like = word.equals("as") && (c.is(i - 1, "such") || c.is(i - 1, "well") || c.is(i - 1, "as"));
        boolean limit = (word.equals("until") || word.equals("till")) && !verbFollows(i);
        return !like && !limit && c.tagged(i, "ADP", "SCONJ", "VERB", "ADV");
    }

    /** "As Kovac reported on Friday, the gates opened": he only told of it on that day. */
    private boolean saying(int i) {
        for (int k = i + 1; k < c.size() && !c.is(k, ","); k++) {
            if (cues.at(c, k) != null) {
                return true;
            }
        }
        return false;
    }

    /** "That, as an envoy in 1999, he": a comma or "that" before it. */
    private boolean setsOff(int i) {
        return leads(i) || c.is(i - 1, ",") || c.is(i - 1, "that");
    }

    /** "A man shot in 2012", "data collected since": not "was shot". */
    private boolean participle(int i) {
        boolean word = Character.isLetter(c.at(i).text().codePointAt(0));
        if (!word || !c.at(i).penn("VBN", "VBG") || MADE_PUBLIC.contains(c.at(i).lower())) {
            return false;
        }
        if (i == 0) {
            return c.at(i).penn("VBN");
        }
        int before = i - 1;
        while (before > 0 && c.tagged(before, "ADV")) {
            before--;
        }
        boolean apart = c.is(before, ",") && c.at(i).penn("VBN") && !joined(i);
        return apart || !finite.test(i) && (c.tagged(before, "NOUN", "NUM", "PROPN") || c.is(before, ")"));
    }

    /** "Was tried, convicted and jailed" goes on with what is told. */
    private boolean joined(int i) {
        for (int k = i - 2; k >= 0; k--) {
            if (c.at(k).penn("VBN")) {
                return true;
            }
            if (finite.test(k) || c.is(k, ",")) {
                return false;
            }
        }
        return false;
    }

    private boolean verbFollows(int i) {
        for (int k = i + 1; k < c.size() && !c.is(k, ","); k++) {
            if (finite.test(k)) {
                return true;
            }
        }
        return false;
    }
}
