/** Reports given as JSON: one object, or one a line. */
@NullMarked
package org.variorum.read.json;

import org.jspecify.annotations.NullMarked;
