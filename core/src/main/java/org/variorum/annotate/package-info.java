/** The second verb, <em>annotate</em>: who said what, through whom; figures, times, offers and positions in one report. */
@NullMarked
package org.variorum.annotate;

import org.jspecify.annotations.NullMarked;
