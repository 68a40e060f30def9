/** What Variorum reaches on labelled sets, how fast it is, and the pins below which it must not fall. */
@NullMarked
package org.variorum.bench;

import org.jspecify.annotations.NullMarked;
