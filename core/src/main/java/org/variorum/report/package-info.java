/** The records that all five verbs share: a report, its spans and where they came from. */
@NullMarked
package org.variorum.report;

import org.jspecify.annotations.NullMarked;
