/** Variorum's reader of pages as extractors of others are run to be measured beside it. */
@NullMarked
package org.variorum.bench.pages;

import org.jspecify.annotations.NullMarked;
