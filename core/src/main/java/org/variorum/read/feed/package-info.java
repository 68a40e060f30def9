/** Web feeds: RSS, Atom and JSON Feed give a report an entry, OPML a list of addresses. */
@NullMarked
package org.variorum.read.feed;

import org.jspecify.annotations.NullMarked;
