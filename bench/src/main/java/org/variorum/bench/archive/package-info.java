/** Writes web archives as large as the ones that crawlers publish, of invented pages. */
@NullMarked
package org.variorum.bench.archive;

import org.jspecify.annotations.NullMarked;
