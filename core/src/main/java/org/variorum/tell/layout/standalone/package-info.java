/** Whether a sentence can be shown by itself: it leans on nothing that was told before it, and it tells something. */
@NullMarked
package org.variorum.tell.layout.standalone;

import org.jspecify.annotations.NullMarked;
