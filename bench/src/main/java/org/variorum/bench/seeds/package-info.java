/** What must hold of the five seed reports: who speaks, which belong together, and that every span is their text. */
@NullMarked
package org.variorum.bench.seeds;

import org.jspecify.annotations.NullMarked;
