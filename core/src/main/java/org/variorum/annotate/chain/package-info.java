/** All that is said or held in a report, each with who says it and through whom it came: a channel, an agency, an outlet. */
@NullMarked
package org.variorum.annotate.chain;

import org.jspecify.annotations.NullMarked;
