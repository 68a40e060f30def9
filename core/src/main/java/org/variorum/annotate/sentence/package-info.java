/** A text cut into sentences, words, noun phrases, groups of verbs and what stands between quotation marks. */
@NullMarked
package org.variorum.annotate.sentence;

import org.jspecify.annotations.NullMarked;
