/** Reading the JSON that the command line prints and the labelled sets hold. */
@NullMarked
package org.variorum.bench.json;

import org.jspecify.annotations.NullMarked;
