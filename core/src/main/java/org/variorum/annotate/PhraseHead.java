package org.variorum.annotate;

import org.variorum.report.Span;

/** Tells whether a name is what a phrase is about: "Kovac" is that neither of "aides to Kovac" nor of "Kovac's aides". */
final class PhraseHead {
    private final Cast cast;
    private final SourcePhrase phrase;
    private final Clause c;

    PhraseHead(Cast cast, SourcePhrase phrase) {
        this.cast = cast;
        this.phrase = phrase;
        c = phrase.clause();
    }

    /** "Kovac aides", "the Tarvik police": the name tells whose they are. */
    boolean isModifiedBy(Span name) {
        int behind = c.tokenFrom(name.end());
        return c.tagged(behind, "NOUN") && behind <= phrase.to();
    }

    /** True if a preposition or a possessive makes the name part of another phrase: "an aide to X", "X's aide". */
    boolean governs(Span name) {
        return !isApposed(name) && (isPossessive(name) || followsPreposition(name));
    }

    /** "Norway's prime minister Anna Kovac": whose minister is told by a name, who by the one behind the noun. */
    private boolean isApposed(Span name) {
        int before = c.tokenFrom(name.start()) - 1;
        return c.tokenFrom(name.end()) > phrase.to()
                && c.tagged(before, "NOUN")
                && !c.at(before).quoted()
                && phrase.span().contains(c.at(before).span());
    }

    private boolean isPossessive(Span name) {
        int behind = c.tokenFrom(name.end());
        return c.is(behind, "'s") && phrase.span().contains(c.at(behind).span()) && behind < phrase.to();
    }

    private boolean followsPreposition(Span name) {
        for (int i = c.tokenFrom(name.start()) - 1; i >= phrase.from(); i--) {
            if (c.tagged(i, "ADP") || c.is(i, "'s") && !c.tagged(i + 1, "PROPN")) {
                return true;
            }
            if (c.is(i, ",")) {
                return i > phrase.from() && !c.tagged(i - 1, "PROPN", "NOUN");
            }
            if (!c.tagged(i, "NOUN", "PROPN", "ADJ", "DET")) {
                return false;
            }
        }
        return false;
    }

    /** True if nothing but an apposition or a preposition follows the name. */
    boolean endsWith(Span name) {
        int next = c.tokenFrom(name.end());
        return next > phrase.to()
                || isAgency(name) && namesAgency(next)
                || c.is(next, ",")
                || c.is(next, "and")
                || c.is(next, "(")
                || c.tagged(next, "ADP")
                || c.is(next, "which");
    }

    private boolean isAgency(Span name) {
        Gazetteer.Entry known = cast.known(name);
        return known != null && known.agency();
    }

    /** "Reuters news agency". */
    private boolean namesAgency(int next) {
        return c.is(next, "news") && c.is(next + 1, "agency") || c.is(next, "agency");
    }
}
