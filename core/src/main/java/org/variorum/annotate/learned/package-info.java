/** The learned reader: words, windows, spans, links and sentence vectors out of one pass of the network. */
@NullMarked
package org.variorum.annotate.learned;

import org.jspecify.annotations.NullMarked;
