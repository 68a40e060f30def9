/** The scores of {@code score.py} once more in Java, so that the accuracy gate needs nothing but a JDK. */
@NullMarked
package org.variorum.bench.score;

import org.jspecify.annotations.NullMarked;
