/** The application: the command line today, the desk tomorrow. */
@NullMarked
package org.variorum.desk;

import org.jspecify.annotations.NullMarked;
