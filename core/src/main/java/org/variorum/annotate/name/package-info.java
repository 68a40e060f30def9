/** Names where they stand in a text, and what kind of thing each of them names as far as its form, a list or the network tells. */
@NullMarked
package org.variorum.annotate.name;

import org.jspecify.annotations.NullMarked;
