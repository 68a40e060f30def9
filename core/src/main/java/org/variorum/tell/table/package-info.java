/** The brief's assertions as rows of one table. */
@NullMarked
package org.variorum.tell.table;

import org.jspecify.annotations.NullMarked;
