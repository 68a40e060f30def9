/** The fifth verb, <em>tell</em>: a ledger becomes a page, Markdown, JSON, a table, annotations, provenance. */
@NullMarked
package org.variorum.tell;

import org.jspecify.annotations.NullMarked;
