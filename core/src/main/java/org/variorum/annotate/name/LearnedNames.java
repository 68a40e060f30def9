package org.variorum.annotate.name;

import org.jspecify.annotations.Nullable;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.lexicon.NameWords;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.sentence.Token;

/** Finds runs of words that the network takes for names, with the words that look like a name and touch such a run. */
final class LearnedNames {
    private final Titles titles;

    LearnedNames(Titles titles) {
        this.titles = titles;
    }

    /** True where the network takes token {@code i} for part of a name of some kind. */
    static boolean has(Clause c, int i) {
        EntityType type = c.has(i) && c.at(i).capital() ? c.at(i).name() : null;
        return type != null && type != EntityType.OTHER;
    }

    /** The run that begins at token {@code i}, without titles in front; null where none does. */
    @Nullable
    Name at(Clause c, int i) {
        if (!begins(c, i)) {
            return null;
        }
        int from = i;
        int to = i;
        for (int next = next(c, to); next > to; next = next(c, to)) {
            to = next;
        }
        from = behindTitles(c, from, to);
        while (to > from && (!isNamePart(c, to) || titles.endsAt(c, to))) {
            to--;
        }
        to = OrganizationName.withCompany(c, OrganizationName.withPlace(c, to));
        to = PersonSuffix.with(c, to);
        return new Name(c, from, to, TypeByVote.of(c, from, to), null);
    }

    private boolean begins(Clause c, int i) {
        if (has(c, i)) {
            return true;
        }
        int particles = InnerWord.behindParticles(c, i);
        if (particles > i) {
            return titles.before(c, i) && ProperNoun.at(c, particles);
        }
        return ProperNoun.at(c, i)
                && !titles.at(c, i)
                && c.has(i + 1)
                && !isNoun(c, i)
                && (has(c, i + 1) || leadsToBody(c, i) || InnerWord.behind(c, i + 1) > i + 1);
    }

    /** "Journalist Anna Kovac": the first word of a sentence has a capital whatever it is. */
    private static boolean isNoun(Clause c, int i) {
        return ProperNoun.startsSentence(c, i)
                && c.tagged(i, "NOUN")
                && c.at(i + 1).name() == EntityType.PERSON;
    }

    /** "Republican Mayors Association": words of which the network knows but the last. */
    private boolean leadsToBody(Clause c, int i) {
        int end = i + 1;
        while (ProperNoun.at(c, end) && !has(c, end) && joins(c, end) && !titles.at(c, end)) {
            end++;
        }
        return has(c, end)
                && joins(c, end)
                && NameWords.isBody(c.at(end).lower())
                && c.at(end).name() == EntityType.ORGANIZATION;
    }

    private int behindTitles(Clause c, int from, int to) {
        int start = from;
        if (titles.portfolioAt(c, from)) {
            while (start < to && c.at(start).name() != EntityType.PERSON) {
                start++;
            }
            start = c.at(start).name() == EntityType.PERSON ? start : from;
        }
        while (start < to && titles.at(c, start)) {
            start++;
        }
        return start;
    }

    /** The token with which the name goes on behind {@code to}; {@code to} itself where it does not. */
    private int next(Clause c, int to) {
        if (!c.has(to + 1) || !joins(c, to + 1) || PlaceAbbreviation.at(c, to)) {
            return to;
        }
        int behind = InnerWord.behind(c, to + 1);
        if (behind > to + 1 && !titles.at(c, behind)) {
            return behind;
        }
        return goesOn(c, to) ? to + 1 : to;
    }

    private boolean goesOn(Clause c, int to) {
        if (titles.at(c, to + 2) && !titles.at(c, to + 1)) {
            return false; // the Prime of "Lomarian Prime Minister" belongs to the title
        }
        if (PartyWords.at(c, to + 1) && c.at(to).name() == EntityType.LOCATION && !ProperNoun.at(c, to + 2)) {
            return false; // "the Ohio Republican": one of a party, told by the place
        }
        EntityType next = c.at(to + 1).name();
        boolean small = c.has(to + 2)
                && next != null
                && next == c.at(to).name()
                && next == c.at(to + 2).name();
        return has(c, to + 1)
                || ProperNoun.at(c, to + 1) && !titles.at(c, to + 1)
                || !c.at(to + 1).capital() && isNamePart(c, to + 1) && c.at(to).name() == EntityType.PERSON
                || small && c.tagged(to + 1, "ADP", "CCONJ", "DET", "X", "PART");
    }

    /** With a capital or, as in "iran-Sorro", a capital inside a word that the network takes for a person's. */
    private static boolean isNamePart(Clause c, int i) {
        Token t = c.at(i);
        return t.capital() || t.name() == EntityType.PERSON && t.text().chars().anyMatch(Character::isUpperCase);
    }

    private static boolean joins(Clause c, int i) {
        return !c.is(i, "'s") && !c.at(i).opensQuote() && !c.at(i).closesQuote() && !c.is(i, ",") && !c.is(i, "(");
    }
}
