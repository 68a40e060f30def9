/** The third verb, <em>group</em>: annotated reports become stories as they stream in. */
@NullMarked
package org.variorum.group;

import org.jspecify.annotations.NullMarked;
