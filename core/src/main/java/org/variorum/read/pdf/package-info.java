/** PDF documents: their paragraphs in reading order. */
@NullMarked
package org.variorum.read.pdf;

import org.jspecify.annotations.NullMarked;
