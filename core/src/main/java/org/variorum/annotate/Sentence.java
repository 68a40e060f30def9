package org.variorum.annotate;

import org.variorum.report.Span;

/**
 * A sentence of a report's prose.
 *
 * @param span from its first to its last character, quotation marks included
 * @param paragraph index of its paragraph in {@link org.variorum.report.Report#paragraphs()}
 * @param vector the encoder's vector of its words
 */
public record Sentence(Span span, int paragraph, Vector vector) {}
