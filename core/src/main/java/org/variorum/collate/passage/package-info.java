/** A sentence of one report as the ledger compares it with others: its words, where it begins, and whom, when and where it names. */
@NullMarked
package org.variorum.collate.passage;

import org.jspecify.annotations.NullMarked;
