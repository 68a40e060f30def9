/**
 * The fourth verb, <em>collate</em>: one story becomes a ledger of claims, their origins and their differences. The ledger stands
 * here, with {@link org.variorum.collate.Collator}, which fills it by what is found in the packages below.
 */
@NullMarked
package org.variorum.collate;

import org.jspecify.annotations.NullMarked;
