/** What happened, as all reports date it, on one line of time. */
@NullMarked
package org.variorum.collate.timeline;

import org.jspecify.annotations.NullMarked;
