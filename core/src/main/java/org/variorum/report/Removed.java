package org.variorum.report;

import org.jspecify.annotations.Nullable;

/**
 * Something on the page that is not the report: furniture such as share links, captions and repeated headlines.
 *
 * @param span where it stands in the report's text; null for a page, whose text no longer holds it
 * @param text the words taken away, shortened where they are very long
 * @param why the rule that recognised it, in a few words
 */
public record Removed(@Nullable Span span, String text, String why) {}
