/** Who is quoted and with what, and how the reports word one remark. */
@NullMarked
package org.variorum.tell.layout.voice;

import org.jspecify.annotations.NullMarked;
