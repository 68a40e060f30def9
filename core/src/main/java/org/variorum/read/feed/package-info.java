/** Web feeds: RSS, Atom and JSON Feed give a report an entry, OPML the addresses of others. */
@NullMarked
package org.variorum.read.feed;

import org.jspecify.annotations.NullMarked;
