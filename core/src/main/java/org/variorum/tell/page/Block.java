package org.variorum.tell.page;

import org.jspecify.annotations.Nullable;
import org.variorum.report.Removed;
import org.variorum.report.Span;

/**
 * A stretch of a report that stands for itself on the page.
 *
 * @param removed why it is not counted as the report's own; null for a paragraph or the headline
 */
record Block(Span span, boolean title, @Nullable Removed removed) {}
