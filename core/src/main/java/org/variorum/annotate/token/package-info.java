/** Words, digits and marks of one sentence, and the numbers they spell: what figures and times are both read from. */
@NullMarked
package org.variorum.annotate.token;

import org.jspecify.annotations.NullMarked;
