package org.variorum.collate.difference;

import org.variorum.annotate.EntityType;
import org.variorum.annotate.Mention;
import org.variorum.annotate.lexicon.Countries;
import org.variorum.collate.passage.Passage;
import org.variorum.collate.passage.PlaceNames;
import org.variorum.collate.word.SmallWords;

/**
 * A place where a sentence names it.
 *
 * @param from its first word, {@code to} the one behind its last
 */
record NamedPlace(Passage in, Mention name, Sort sort, int from, int to, PlaceNames names) {
    boolean sameAs(Mention other) {
        return names.maySame(name.entity(), other.entity());
    }

    boolean isNamedIn(Passage other) {
        return other.tokens().containsAll(in.tokens().subList(from, to))
                || other.at().report().mentions().stream()
                        .anyMatch(m -> m.type() == EntityType.LOCATION
                                && other.at().span().contains(m.span())
                                && sameAs(m));
    }

    /** Whether another report does not know this place at all. */
    boolean isStrangeTo(Passage other) {
        return names.isStrange(name.entity(), other);
    }

    /** Every reader knows where a country or a state lies. */
    boolean isKnown() {
        return sort != Sort.OTHER;
    }

    /** The preposition before it; -1 where it has none. */
    int preposition() {
        int i = from > 0 && SmallWords.ARTICLES.contains(in.tokens().get(from - 1)) ? from - 2 : from - 1;
        return i >= 0 && OtherPlaces.PREPOSITIONS.contains(in.tokens().get(i)) ? i : -1;
    }

    /** A state is known to every reader; a town may lie in it, so the two are not set against each other. */
    enum Sort {
        COUNTRY,
        STATE,
        OTHER;

        static Sort of(Mention place) {
            if (Countries.has(place.entity())) {
                return COUNTRY;
            }
            return Countries.isState(place.entity()) ? STATE : OTHER;
        }
    }
}
