package org.variorum.annotate;

/**
 * Somebody or something that a report names, under whichever of its names.
 *
 * @param id stable across reports: the folded name, such as {@code anna-kovac}
 * @param name the fullest form seen in this report
 */
public record Entity(String id, String name, EntityType type) {}
