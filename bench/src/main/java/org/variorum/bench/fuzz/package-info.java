/** Reads damaged input of every format, many times over, and tells what it does to the reader. */
@NullMarked
package org.variorum.bench.fuzz;

import org.jspecify.annotations.NullMarked;
