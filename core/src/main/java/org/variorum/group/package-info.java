/** The third verb, <em>group</em>: annotated reports become stories as they stream in, and settle when all are seen. */
@NullMarked
package org.variorum.group;

import org.jspecify.annotations.NullMarked;
