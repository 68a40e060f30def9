package org.variorum.annotate.name;

import org.variorum.annotate.lexicon.CalendarName;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.sentence.Token;

/** A word that may be part of a name, by its capital and by what the tagger takes it for. */
final class ProperNoun {
    private ProperNoun() {}

    /** True where token {@code i} exists and may be part of a name. */
    static boolean at(Clause c, int i) {
        if (!c.has(i)) {
            return false;
        }
        Token t = c.at(i);
        return t.capital()
                && Character.isLetter(t.text().codePointAt(0))
                && !CalendarName.is(t.lower())
                && (t.tagged("PROPN")
                        || (startsSentence(c, i)
                                ? t.tagged("NOUN") && c.has(i + 1) && c.tagged(i + 1, "PROPN")
                                : !t.tagged("PRON", "DET", "ADP", "AUX", "CCONJ", "SCONJ")))
                && !t.opensQuote()
                && !t.closesQuote();
    }

    /** Where any word has a capital, so that the capital tells nothing. */
    static boolean startsSentence(Clause c, int i) {
        return i == 0 || (i == 1 && c.at(0).opensQuote());
    }

    /** "NATO": no small letter in it. */
    static boolean isAcronym(Token t) {
        return t.text().length() >= 2 && t.text().chars().noneMatch(Character::isLowerCase);
    }
}
