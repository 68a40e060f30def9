/** How collating grows with the reports of a story. */
@NullMarked
package org.variorum.bench.growth;

import org.jspecify.annotations.NullMarked;
