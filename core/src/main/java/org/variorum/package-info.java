/** The front door: open a {@link org.variorum.Variorum}, give it reports, get a brief. */
@NullMarked
package org.variorum;

import org.jspecify.annotations.NullMarked;
