package org.variorum.annotate.speaker;

import java.util.Set;
import org.variorum.annotate.name.PartyWords;
import org.variorum.annotate.sentence.Clause;
import org.variorum.report.Span;

/** Tells where words speak of some who bear a name, and not of all: "two Republicans", "Democrats who stayed". */
final class Subset {
    private static final Set<String> QUANTIFIERS = Set.of(
            "some", "many", "most", "several", "few", "other", "others", "various", "certain", "fellow", "those",
            "these", "one", "another", "no");

    private Subset() {}

    /** Whether a word, in lower case, tells that some are meant: "many". */
    static boolean quantifies(String word) {
        return QUANTIFIERS.contains(word);
    }

    /** True where the words around {@code name} tell that not all are meant. */
    static boolean is(Clause c, SourcePhrase phrase, Span name) {
        int from = c.tokenFrom(name.start());
        int next = c.tokenFrom(name.end());
        boolean members = next > 0 && PartyWords.at(c, next - 1);
        for (int i = from - 1; i >= phrase.from() && c.tagged(i, "ADJ", "DET", "NUM", "PROPN", "ADV"); i--) {
            if (c.tagged(i, "NUM") && c.at(next - 1).lower().endsWith("s")
                    || QUANTIFIERS.contains(c.at(i).lower())
                    || members && c.tagged(i, "ADJ") && !c.at(i).capital()) {
                return true;
            }
        }
        return members && (c.is(next, "who") || c.is(next, "that") || c.tagged(next, "ADP") && next <= phrase.to());
    }
}
