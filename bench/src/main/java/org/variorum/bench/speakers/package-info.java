/** Who says what in stories that nothing was learned from: what readers judged of every attribution in them. */
@NullMarked
package org.variorum.bench.speakers;

import org.jspecify.annotations.NullMarked;
