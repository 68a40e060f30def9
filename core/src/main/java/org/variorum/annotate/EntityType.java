package org.variorum.annotate;

/** What kind of thing a name stands for. */
public enum EntityType {
    PERSON,
    ORGANIZATION,
    LOCATION,
    /** A people, a nationality or what belongs to one, as in "Ruritanian". */
    NATIONALITY,
    OTHER
}
