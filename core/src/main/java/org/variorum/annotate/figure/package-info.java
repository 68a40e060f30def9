/** Numbers in a sentence with their bounds, their units and what they count. */
@NullMarked
package org.variorum.annotate.figure;

import org.jspecify.annotations.NullMarked;
