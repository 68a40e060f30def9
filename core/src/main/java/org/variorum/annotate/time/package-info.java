/** Times named in a sentence, valued as TIMEX3 does: rules written from the TimeML guidelines, over {@link org.variorum.annotate.token.Tokens}. */
@NullMarked
package org.variorum.annotate.time;

import org.jspecify.annotations.NullMarked;
