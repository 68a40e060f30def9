/** The sentence encoder: tokenizer and network, used by <em>annotate</em> only. */
@NullMarked
package org.variorum.model;

import org.jspecify.annotations.NullMarked;
