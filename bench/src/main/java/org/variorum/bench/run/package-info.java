/** Running the real command line in a process of its own, and what it ran on. */
@NullMarked
package org.variorum.bench.run;

import org.jspecify.annotations.NullMarked;
