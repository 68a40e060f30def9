/** What stands in quotation marks: the wordings of one remark in several reports, who speaks it, and how they differ. */
@NullMarked
package org.variorum.collate.quote;

import org.jspecify.annotations.NullMarked;
