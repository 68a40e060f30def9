/** The brief as Markdown that reads well unrendered, in a terminal. */
@NullMarked
package org.variorum.tell.text;

import org.jspecify.annotations.NullMarked;
