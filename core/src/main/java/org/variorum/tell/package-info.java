/** The fifth verb, <em>tell</em>: a ledger becomes a page, Markdown or JSON. */
@NullMarked
package org.variorum.tell;

import org.jspecify.annotations.NullMarked;
