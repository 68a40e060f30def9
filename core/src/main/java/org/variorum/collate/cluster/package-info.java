/** Puts together, of many things of whatever kind, those that go together. */
@NullMarked
package org.variorum.collate.cluster;

import org.jspecify.annotations.NullMarked;
