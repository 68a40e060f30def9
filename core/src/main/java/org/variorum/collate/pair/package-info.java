/** How near two sentences of different reports are, and which of them may say the same. */
@NullMarked
package org.variorum.collate.pair;

import org.jspecify.annotations.NullMarked;
