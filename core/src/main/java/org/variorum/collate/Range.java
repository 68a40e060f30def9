package org.variorum.collate;

/** How many at least and at most. */
public record Range(int min, int max) {}
