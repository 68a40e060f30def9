package org.variorum.annotate.speaker;

import org.jspecify.annotations.Nullable;

/** One way in which words that are no pronoun can mean a source: by its name, by what it is, by whose it is. */
interface Reference {
    /** Whom {@code source} means in this way; null where it means nobody so. */
    @Nullable
    Referent meant(SourcePhrase source);
}
