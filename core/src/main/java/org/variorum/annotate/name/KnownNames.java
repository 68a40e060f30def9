package org.variorum.annotate.name;

import org.jspecify.annotations.Nullable;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.lexicon.Gazetteer;
import org.variorum.annotate.lexicon.NameWords;
import org.variorum.annotate.sentence.Clause;

/** Finds the names that any reader knows, so that what they stand for need not be told from their form. */
final class KnownNames {
    private final Gazetteer gazetteer;
    private final Titles titles;

    KnownNames(Gazetteer gazetteer, Titles titles) {
        this.gazetteer = gazetteer;
        this.titles = titles;
    }

    /** The longest that begins at token {@code i}; null where none does. */
    @Nullable
    Name at(String text, Clause c, int i) {
        if (!c.at(i).capital() && !c.at(i).text().startsWith("al-")) {
            return null;
        }
        for (int to = Math.min(c.size() - 1, i + gazetteer.longest()); to >= i; to--) {
            Gazetteer.Entry e = gazetteer.get(c.span(i, to).in(text));
            if (e != null && !partOfLongerName(c, i, to, e)) {
                return new Name(c, i, to, e.entity().type(), e);
            }
        }
        return null;
    }

    /** "Georgia Kovac" is no country: a known place followed by another name that no comma parts from it. */
    private boolean partOfLongerName(Clause c, int from, int to, Gazetteer.Entry e) {
        boolean nextIsName = ProperNoun.at(c, to + 1)
                && (!OrganizationName.has(c, to + 1)
                        || NameWords.isPaper(c.at(to + 1).lower()));
        boolean place = e.entity().type() == EntityType.LOCATION
                && c.at(to).text().chars().anyMatch(Character::isLowerCase);
        return (place && nextIsName && !titles.officeFrom(c, to + 1)) || (e.agency() && from == to && nextIsName);
    }
}
