package org.variorum.annotate.sentence;

import java.util.List;
import org.variorum.report.Span;

/** Sentences for tests that no network has read: a word with a capital is taken for a name, any other for none. */
public final class Unread {
    private Unread() {}

    /** All of {@code text} as one sentence. */
    public static Clause clause(String text) {
        Span all = new Span(0, text.length());
        List<Token> tokens = Tokenizer.tokens(text, all, List.of()).stream()
                .map(t -> t.capital() ? t.read("PROPN", "NNP", null) : t.read("ADP", "IN", null))
                .toList();
        return new Clause(0, 0, all, tokens);
    }
}
