/** Stanford CoreNLP's quote annotator behind the shape in which Variorum prints who says what. */
@NullMarked
package org.variorum.peer.corenlp;

import org.jspecify.annotations.NullMarked;
