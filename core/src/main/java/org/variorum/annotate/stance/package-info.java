/** Whether and how something is said to be so, and where a party stands on it: for, against, demanding. */
@NullMarked
package org.variorum.annotate.stance;

import org.jspecify.annotations.NullMarked;
