/** Which figures of different reports are of one quantity, and whether they agree. */
@NullMarked
package org.variorum.collate.figure;

import org.jspecify.annotations.NullMarked;
