package org.variorum.annotate.happening;

import org.variorum.annotate.attribution.Cues;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.sentence.Token;

/** Which words of a sentence tell what it mainly tells: neither quoted nor in an aside; what somebody says counts in. */
final class MainWords {
    private final Clause c;
    private final boolean lenient;
    private final boolean[] main;

    private MainWords(Clause c, boolean lenient) {
        this.c = c;
        this.lenient = lenient;
        main = new boolean[c.size()];
    }

    static MainWords of(Clause c, Cues cues) {
        MainWords plain = of(c, cues, false);
        // Without any other verb, what looks like a participle tells: "The council sold the ferry".
        return plain.verbFrom(0) < 0 ? of(c, cues, true) : plain;
    }

    private static MainWords of(Clause c, Cues cues, boolean lenient) {
        MainWords out = new MainWords(c, lenient);
        SubClause sub = new SubClause(c, cues, out::finite);
        int i = 0;
        while (i < c.size()) {
            int end = out.isNoun(cues, i) ? sub.clauseEnd(i, true) : sub.endOf(i);
            if (end == i) {
                out.main[i] = !c.at(i).quoted();
                i++;
            } else {
                i = end;
            }
        }
        return out;
    }

    /** Whether it is told only of what would be: "if they pay, we will". */
    boolean isConditional() {
        for (int i = 0; i < c.size(); i++) {
            if (!c.at(i).quoted() && (c.is(i, "if") || c.is(i, "unless"))) {
                return true;
            }
        }
        return false;
    }

    boolean has(int i) {
        return i >= 0 && i < main.length && main[i];
    }

    /** "The rule that they passed in 2012"; but "said that they passed it" tells just that. */
    private boolean isNoun(Cues cues, int i) {
        if (!c.is(i, "that") || !c.at(i).penn("IN") || c.at(i).quoted()) {
            return false;
        }
        int verb = verbBefore(i);
        int k = Math.max(verb, 0);
        while (k < i && cues.at(c, k) == null) {
            k++;
        }
        return verb < 0 || k == i;
    }

    /** The last verb before token {@code i} that is finite and tells; -1 where none is. */
    int verbBefore(int i) {
        int k = i - 1;
        while (k >= 0 && !verb(k)) {
            k--;
        }
        return k;
    }

    /** The first such verb from token {@code i} on; -1 where none is. */
    int verbFrom(int i) {
        int k = i;
        while (k < c.size() && !verb(k)) {
            k++;
        }
        return k < c.size() ? k : -1;
    }

    private boolean verb(int i) {
        return main[i] && finite(i);
    }

    private boolean finite(int i) {
        Token t = c.at(i);
        if (t.quoted()
                || !Character.isLetter(t.text().codePointAt(0)) && !t.text().startsWith("'")) {
            return false;
        }
        // Behind a bare name what may be a participle is the verb, unless "by" follows: "Cecil killed by".
        boolean named = c.tagged(i - 1, "PROPN") || c.is(i - 1, ")") || lenient && c.tagged(i - 1, "NOUN");
        boolean told = t.penn("VBN") && named && !c.is(i + 1, "by");
        return told || t.penn("MD", "VBD", "VBP", "VBZ");
    }
}
