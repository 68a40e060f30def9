/** Puts right, by the build of the sentence, what the network read of who says what. */
@NullMarked
package org.variorum.annotate.mending;

import org.jspecify.annotations.NullMarked;
