/** What one report alone has: what around it is told with it, and what is left out because others have it too. */
@NullMarked
package org.variorum.tell.layout.single;

import org.jspecify.annotations.NullMarked;
