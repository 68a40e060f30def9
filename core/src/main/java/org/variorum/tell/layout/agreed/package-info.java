/** What several reports say, in few sentences, each with the places that back it. */
@NullMarked
package org.variorum.tell.layout.agreed;

import org.jspecify.annotations.NullMarked;
