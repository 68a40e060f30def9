package org.variorum.annotate.entity;

import java.util.Map;
import org.variorum.annotate.lexicon.CalendarName;
import org.variorum.annotate.lexicon.Gazetteer;
import org.variorum.annotate.lexicon.Roles;
import org.variorum.annotate.name.Name;
import org.variorum.annotate.sentence.Clause;
import org.variorum.report.Span;

/** Learns what people are from the titles before their names and the appositions behind them. */
final class Described {
    /** Words of the longest title. */
    private static final int TITLE = 6;
    /** Words of the longest apposition. */
    private static final int APPOSITION = 12;

    private final Roles roles;
    private final GenderWords gender;
    private final Map<Span, Gazetteer.Entry> known;

    /** @param known the gazetteer's entries for the mentions at these places */
    Described(Roles roles, GenderWords gender, Map<Span, Gazetteer.Entry> known) {
        this.roles = roles;
        this.gender = gender;
        this.known = known;
    }

    /** Takes in what stands around {@code n} of its bearer. */
    void learn(Name n, Person p) {
        Clause c = n.clause();
        int i = n.from() - 1;
        while (i >= 0 && n.from() - i <= TITLE && isOfTitle(c, i)) {
            learn(c, i, p);
            i--;
        }
        if (c.is(n.to() + 1, ",")) {
            apposition(c, n.to() + 2, p);
        }
        // "The first lady, Anna Kovac"
        if (n.isFull()
                && c.is(n.from() - 1, ",")
                && c.has(n.from() - 2)
                && !c.at(n.from() - 2).quoted()) {
            tellGender(c.at(n.from() - 2).lower(), p);
        }
    }

    private static boolean isOfTitle(Clause c, int i) {
        return c.tagged(i, "NOUN", "PROPN", "ADJ")
                        && !CalendarName.is(c.at(i).lower())
                        && !c.at(i).quoted()
                || c.is(i, "of")
                || c.is(i, "'s");
    }

    private void apposition(Clause c, int from, Person p) {
        boolean apposition = c.tagged(from, "DET", "ADJ", "NOUN") || c.tagged(from, "PROPN") && c.is(from + 1, "'s");
        boolean another = false;
        for (int k = from;
                apposition && c.has(k) && !c.is(k, ",") && !c.tagged(k, "VERB", "AUX") && k < from + APPOSITION;
                k++) {
            // "X, an aide to the president": whom X serves has an office of his own.
            another |= c.is(k, "to") || c.is(k, "for") || c.is(k, "under");
            if (!another || known.containsKey(c.at(k).span())) {
                learn(c, k, p);
            }
        }
    }

    private void learn(Clause c, int i, Person p) {
        String word = c.at(i).lower();
        String role = roles.classOf(word);
        String lesser = role == null ? null : Titled.lesser(c, i);
        p.description().add(lesser == null ? word : lesser + " " + word);
        if (role != null && lesser == null) {
            p.description().add(role);
        }
        Gazetteer.Entry e = known.get(c.at(i).span());
        if (e != null) {
            p.description().add(e.party().id());
        }
        tellGender(word, p);
    }

    private void tellGender(String word, Person p) {
        Gender told = gender.of(word);
        if (told != Gender.UNKNOWN) {
            p.gender(told);
        }
    }
}
