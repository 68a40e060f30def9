/** Web pages: what they say of themselves, and their main text. */
@NullMarked
package org.variorum.read.page;

import org.jspecify.annotations.NullMarked;
