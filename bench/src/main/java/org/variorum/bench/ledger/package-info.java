/** Holds the ledgers of labelled stories against what a careful editor finds in them. */
@NullMarked
package org.variorum.bench.ledger;

import org.jspecify.annotations.NullMarked;
