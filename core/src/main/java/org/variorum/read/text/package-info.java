/** Plain text, and the rules that tell a report's prose from the furniture around it. */
@NullMarked
package org.variorum.read.text;

import org.jspecify.annotations.NullMarked;
