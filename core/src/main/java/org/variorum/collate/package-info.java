/** The fourth verb, <em>collate</em>: one story becomes a ledger of claims, their origins and their differences. */
@NullMarked
package org.variorum.collate;

import org.jspecify.annotations.NullMarked;
