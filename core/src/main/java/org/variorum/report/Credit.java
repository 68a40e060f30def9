package org.variorum.report;

/**
 * An agency that the report itself names as where its copy comes from.
 *
 * @param agency the agency's common name, such as {@code Reuters}
 * @param where the place in the report that names it
 */
public record Credit(String agency, Where where) {
    public enum Where {
        BYLINE,
        DATELINE,
        TAGLINE,
        MARKUP,
        FEED,
        TEXT
    }
}
