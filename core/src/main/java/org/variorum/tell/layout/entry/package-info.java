/** One entry of a brief: the sentence that words it, who says so, and where it stands in which report. */
@NullMarked
package org.variorum.tell.layout.entry;

import org.jspecify.annotations.NullMarked;
