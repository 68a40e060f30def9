/** How sentences that say the same differ: in day, place, number, speaker, denial, parties and what they make of it. */
@NullMarked
package org.variorum.collate.difference;

import org.jspecify.annotations.NullMarked;
