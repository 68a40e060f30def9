/** Named entities of the labelled sets, laid out as reports for the command line. */
@NullMarked
package org.variorum.bench.entities;

import org.jspecify.annotations.NullMarked;
