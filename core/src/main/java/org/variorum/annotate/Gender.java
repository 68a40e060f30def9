package org.variorum.annotate;

/** Whether a report calls a person he or she. */
enum Gender {
    HE,
    SHE,
    UNKNOWN
}
