/** What agencies send: NewsML-G2, NITF, ninjs and plain text with the header of a wire. */
@NullMarked
package org.variorum.read.wire;

import org.jspecify.annotations.NullMarked;
