package org.variorum.annotate;

import org.jspecify.annotations.Nullable;

/** What kind of thing a name stands for. */
public enum EntityType {
    PERSON,
    ORGANIZATION,
    LOCATION,
    /** A people, a nationality or what belongs to one, as in "Ruritanian". */
    NATIONALITY,
    OTHER;

    /** The type that CoreNLP's tag of a word stands for, which the network was taught; null for no name. */
    static @Nullable EntityType learned(@Nullable String tag) {
        return switch (tag) {
            case "PERSON" -> PERSON;
            case "ORGANIZATION" -> ORGANIZATION;
            case "LOCATION", "COUNTRY", "CITY", "STATE_OR_PROVINCE" -> LOCATION;
            case "NATIONALITY" -> NATIONALITY;
            case "MISC" -> OTHER;
            case null, default -> null;
        };
    }
}
