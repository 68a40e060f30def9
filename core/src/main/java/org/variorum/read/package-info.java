/** The first verb, <em>read</em>: bytes of any kind become a {@link org.variorum.report.Report}. */
@NullMarked
package org.variorum.read;

import org.jspecify.annotations.NullMarked;
