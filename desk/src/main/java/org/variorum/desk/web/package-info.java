/** Fetches what lies at web addresses, politely, and from nowhere on the inside of a network unless that is allowed. */
@NullMarked
package org.variorum.desk.web;

import org.jspecify.annotations.NullMarked;
