package org.variorum.annotate;

/**
 * Who is meant by an attribution's source.
 *
 * @param name the fullest name the report gives
 * @param id the same for the same speaker in other reports
 * @param score 0 to 1, how sure the reading is
 */
public record Speaker(String name, String id, double score) {}
