/** How well the encoder's vectors tell same from other: answers, headlines, paraphrases, claims of two outlets. */
@NullMarked
package org.variorum.bench.agree;

import org.jspecify.annotations.NullMarked;
