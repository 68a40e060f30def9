/**
 * The second verb, <em>annotate</em>: who said what, through whom; figures, times, offers and positions in one report. What
 * is found stands here, with {@link org.variorum.annotate.Annotator}, which finds it by the passes in the packages below.
 */
@NullMarked
package org.variorum.annotate;

import org.jspecify.annotations.NullMarked;
