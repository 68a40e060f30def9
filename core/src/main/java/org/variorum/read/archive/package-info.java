/** Web archives: the pages in their records, one after the other. */
@NullMarked
package org.variorum.read.archive;

import org.jspecify.annotations.NullMarked;
