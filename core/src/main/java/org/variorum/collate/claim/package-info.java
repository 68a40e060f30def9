/** What the reports of a story claim, several of them or one alone, and where each party stands. */
@NullMarked
package org.variorum.collate.claim;

import org.jspecify.annotations.NullMarked;
