package org.variorum.annotate;

import org.jspecify.annotations.Nullable;
import org.variorum.report.Span;

/**
 * A number in a report with what it counts.
 *
 * @param span the words of the number with its bound and unit, "more than 70 countries" without "countries"
 * @param of the noun phrase that is counted, "countries", in the report's words; null where there is none
 */
public record Figure(Span span, Amount amount, @Nullable String of) {}
