package org.variorum.read.pdf;

/**
 * The words of a paragraph in one line.
 *
 * @param size of most of its letters, in points
 * @param page its first line's, counted from 0
 */
record Paragraph(String text, float size, boolean bold, int page) {}
