package org.variorum.annotate.speaker;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Mention;
import org.variorum.annotate.entity.Cast;
import org.variorum.annotate.lexicon.Roles;
import org.variorum.annotate.sentence.Clause;
import org.variorum.report.Span;

/** Tells whether a name is what a phrase is about: "Kovac" is that neither of "aides to Kovac" nor of "Kovac's aides". */
final class PhraseHead {
    private final Cast cast;
    private final SourcePhrase phrase;
    private final Clause c;
    private final List<Mention> names;

    PhraseHead(Cast cast, SourcePhrase phrase) {
        this.cast = cast;
        this.phrase = phrase;
        c = phrase.clause();
        names = cast.in(phrase.span());
    }

    /** "Kovac aides", "the Tarvik police", "Kovac and Velk aides": the name tells whose they are. */
    boolean isModifiedBy(Span name) {
        int behind = c.tokenFrom(name.end());
        int noun = behind;
        while (c.tagged(noun, "ADJ")) {
            noun++;
        }
        return c.tagged(noun, "NOUN") && noun <= phrase.to() || sharesNoun(behind);
    }

    /** "FCC and Treasury officials": the noun belongs to both names. */
    private boolean sharesNoun(int behind) {
        if (!c.is(behind, "and")) {
            return false;
        }
        int noun = behind + 1;
        while (c.tagged(noun, "PROPN", "NOUN") && c.at(noun).capital()) {
            noun++;
        }
        return noun > behind + 1 && c.tagged(noun, "NOUN") && noun <= phrase.to();
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
                && !isServed(before)
                && phrase.span().contains(c.at(before).span());
    }

    /** "The lawyer for officers Kovac and Velk": the noun at token {@code i} tells for whom he is. */
    private boolean isServed(int i) {
        String noun = c.at(i).lower();
        boolean people = Roles.isOne(noun) || noun.endsWith("men") || noun.endsWith("man");
        int k = i - 1;
        while (k > phrase.from() && c.tagged(k, "DET", "ADJ", "NOUN", "NUM", "PROPN")) {
            k--;
        }
        return people
                && k > phrase.from()
                && (c.is(k, "for") || c.is(k, "to") || c.is(k, "of"))
                && Roles.isOne(c.at(k - 1).lower());
    }

    private boolean isPossessive(Span name) {
        int behind = c.tokenFrom(name.end());
        return c.is(behind, "'s") && phrase.span().contains(c.at(behind).span()) && behind < phrase.to();
    }

    private boolean followsPreposition(Span name) {
        boolean atEnd = c.tokenFrom(name.end()) > phrase.to();
        int i = c.tokenFrom(name.start()) - 1;
        while (i >= phrase.from()) {
            Mention whole = mentionAround(i);
            boolean skipped =
                    whole != null || atEnd && isPortfolio(i, name) || c.at(i).opensQuote();
            if (!skipped) {
                if (c.tagged(i, "ADP") || c.is(i, "'s") && !c.tagged(i + 1, "PROPN")) {
                    return true;
                }
                if (!c.tagged(i, "NOUN", "PROPN", "ADJ", "DET") && !c.is(i, "'s") && !joinsNames(i)) {
                    return false;
                }
            }
            i = whole == null ? i - 1 : c.tokenFrom(whole.span().start()) - 1;
        }
        return false;
    }

    /** The for of "the Centre for Harbours president Anna Kovac" is part of another name. */
    private @Nullable Mention mentionAround(int i) {
        Span word = c.at(i).span();
        for (Mention m : names) {
            if (m.span().contains(word) && !m.span().equals(word)) {
                return m;
            }
        }
        return null;
    }

    /** The of of "Secretary of State Anna Kovac". */
    private boolean isPortfolio(int of, Span name) {
        int before = c.tokenFrom(name.start()) - 1;
        return c.is(of, "of")
                && before > of
                && c.at(before).capital()
                && of > phrase.from()
                && Roles.isOne(c.at(of - 1).lower());
    }

    /** "Aides to both Kovac and Velk". */
    private boolean joinsNames(int i) {
        return c.is(i, "both") || c.is(i, "and") && c.tagged(i - 1, "PROPN");
    }

    /** True if nothing but an apposition or a preposition follows the name. */
    boolean endsWith(Span name) {
        int next = c.tokenFrom(name.end());
        if (sharesNoun(next) || tellsWhere(next)) {
            return false;
        }
        return next > phrase.to()
                || cast.isAgency(name) && namesAgency(next)
                || c.is(next, ",")
                || c.is(next, "and")
                || c.is(next, "(")
                || c.tagged(next, "ADP")
                || c.is(next, "which");
    }

    /** "The Orrin, N.Y., chapter of the union". */
    private boolean tellsWhere(int comma) {
        return c.is(comma, ",") && c.is(comma + 2, ",") && c.tagged(comma + 3, "NOUN");
    }

    /** "Reuters news agency". */
    private boolean namesAgency(int next) {
        return c.is(next, "news") && c.is(next + 1, "agency") || c.is(next, "agency");
    }
}
