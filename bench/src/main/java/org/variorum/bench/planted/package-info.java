/** Plants one change in a report and looks whether the ledger finds it, and what else it then says. */
@NullMarked
package org.variorum.bench.planted;

import org.jspecify.annotations.NullMarked;
