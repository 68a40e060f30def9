package org.variorum.annotate.name;

import java.util.Set;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.sentence.Clause;

/** What a name stands for by its form alone: a telling word, a title in front, its length. */
final class TypeByForm {
    private static final Set<String> PLACE_WORDS = Set.of(
            "lake",
            "river",
            "mount",
            "sea",
            "ocean",
            "bay",
            "gulf",
            "cape",
            "island",
            "islands",
            "peninsula",
            "valley",
            "mountains",
            "alps",
            "city",
            "town",
            "village",
            "county",
            "province",
            "region",
            "district",
            "oblast",
            "street",
            "avenue",
            "road",
            "square",
            "airport",
            "bridge",
            "port",
            "dam",
            "strait",
            "canal",
            "desert",
            "republic");
    /** Words of the longest name of a person. */
    private static final int LONGEST_PERSON = 4;

    private final Titles titles;

    TypeByForm(Titles titles) {
        this.titles = titles;
    }

    /** Of the name from token {@code from} to token {@code to}. */
    EntityType of(Clause c, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (OrganizationName.has(c, i)) {
                return EntityType.ORGANIZATION;
            }
        }
        if (isPlaceWord(c, from) || isPlaceWord(c, to) || isPlaceWord(c, to + 1)) {
            return EntityType.LOCATION;
        }
        if (titles.before(c, from) || to > from && to - from < LONGEST_PERSON) {
            return EntityType.PERSON;
        }
        if (ProperNoun.isAcronym(c.at(from))) {
            return EntityType.ORGANIZATION;
        }
        return c.is(from - 1, "in") || c.is(from - 1, "near") ? EntityType.LOCATION : EntityType.OTHER;
    }

    private static boolean isPlaceWord(Clause c, int i) {
        return c.has(i) && PLACE_WORDS.contains(c.at(i).lower());
    }
}
