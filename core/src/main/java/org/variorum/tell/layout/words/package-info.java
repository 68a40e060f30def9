/** A text as its words and marks, what of it the report tells in its own words, and the phrases of a brief itself. */
@NullMarked
package org.variorum.tell.layout.words;

import org.jspecify.annotations.NullMarked;
