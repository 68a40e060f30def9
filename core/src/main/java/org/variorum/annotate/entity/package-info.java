/** Who and what a report names: which of its names mean one person, one body or one place, and what it tells of each. */
@NullMarked
package org.variorum.annotate.entity;

import org.jspecify.annotations.NullMarked;
