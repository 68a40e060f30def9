/** The brief as one self-contained page: one small class a section, everything escaped by construction. */
@NullMarked
package org.variorum.tell.page;

import org.jspecify.annotations.NullMarked;
