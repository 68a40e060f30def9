/** What a brief shows and in which order, before it takes the form of a page or of Markdown. */
@NullMarked
package org.variorum.tell.layout;

import org.jspecify.annotations.NullMarked;
