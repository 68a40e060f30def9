/** XML read safely: no entity is expanded, nothing outside the document is looked at, size and depth are bounded. */
@NullMarked
package org.variorum.read.xml;

import org.jspecify.annotations.NullMarked;
