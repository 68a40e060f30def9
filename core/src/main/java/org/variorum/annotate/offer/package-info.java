/** What somebody offers to do if another does something, whether in the report's own words or in those of a speaker. */
@NullMarked
package org.variorum.annotate.offer;

import org.jspecify.annotations.NullMarked;
