/** Through whose hands, and in how many independent ways, a story or one claim of it reached us. */
@NullMarked
package org.variorum.collate.origin;

import org.jspecify.annotations.NullMarked;
