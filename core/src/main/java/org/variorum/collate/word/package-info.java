/** Words and runs of words, whatever sentence they stand in: their stems, what they carry, and two rows of them beside each other. */
@NullMarked
package org.variorum.collate.word;

import org.jspecify.annotations.NullMarked;
