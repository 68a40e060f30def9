package org.variorum.annotate;

import org.jspecify.annotations.Nullable;
import org.variorum.report.Span;

/**
 * A stretch between quotation marks in one paragraph.
 *
 * @param span the words inside the marks
 * @param attribution index of the attribution whose content it belongs to; null where nobody is said to say it
 * @param scare true where the marks only hold a word at arm's length: such a stretch has no speaker
 */
public record Quoted(Span span, @Nullable Integer attribution, boolean scare) {}
