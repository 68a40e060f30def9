/** What a word or a name tells by itself, in whatever sentence it stands: lists of offices, bodies, countries, outlets and days. */
@NullMarked
package org.variorum.annotate.lexicon;

import org.jspecify.annotations.NullMarked;
