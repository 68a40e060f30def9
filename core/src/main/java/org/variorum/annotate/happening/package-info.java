/** What happened, or is to happen, at a time that its sentence names. */
@NullMarked
package org.variorum.annotate.happening;

import org.jspecify.annotations.NullMarked;
