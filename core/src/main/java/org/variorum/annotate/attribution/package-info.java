/** Who is said to have said what: source, cue and content, as rules and the network read them, and the quotations that belong to them. */
@NullMarked
package org.variorum.annotate.attribution;

import org.jspecify.annotations.NullMarked;
