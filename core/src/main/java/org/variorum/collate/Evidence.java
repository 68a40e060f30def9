package org.variorum.collate;

/** A citation with the stance its report takes on the claim. */
public record Evidence(Citation at, Stance stance) {
    public enum Stance {
        ASSERTS,
        DENIES,
        REPORTS
    }
}
