/** Whom the words mean that name a source: a name, a pronoun, a description such as "the mayor", a body, a paper, kin. */
@NullMarked
package org.variorum.annotate.speaker;

import org.jspecify.annotations.NullMarked;
