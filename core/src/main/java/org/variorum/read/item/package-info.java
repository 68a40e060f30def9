/** Reports that come inside something else, such as a feed or an agency's message: what all of these share. */
@NullMarked
package org.variorum.read.item;

import org.jspecify.annotations.NullMarked;
