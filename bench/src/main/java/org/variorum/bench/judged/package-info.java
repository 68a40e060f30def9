/** The differences that a brief shows of the stream's stories, against what readers judged of them. */
@NullMarked
package org.variorum.bench.judged;

import org.jspecify.annotations.NullMarked;
