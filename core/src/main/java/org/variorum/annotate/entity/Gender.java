package org.variorum.annotate.entity;

/** Whether a report calls a person he or she. */
public enum Gender {
    HE,
    SHE,
    UNKNOWN
}
