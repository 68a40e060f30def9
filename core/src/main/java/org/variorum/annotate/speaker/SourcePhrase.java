package org.variorum.annotate.speaker;

import java.util.Locale;
import org.variorum.annotate.sentence.Clause;
import org.variorum.report.Span;

/** The words that name a source, in the sentence they stand in. */
final class SourcePhrase {
    private final String text;
    private final Clause clause;
    private final Span span;
    private final int from;
    private final int to;

    private SourcePhrase(String text, Clause clause, Span span, int from, int to) {
        this.text = text;
        this.clause = clause;
        this.span = span;
        this.from = from;
        this.to = to;
    }

    /** @param span the words, within the sentence */
    static SourcePhrase of(String text, Clause clause, Span span) {
        int from = clause.tokenFrom(span.start());
        int to = clause.tokenFrom(span.end()) - 1;
        SourcePhrase whole = new SourcePhrase(text, clause, span, from, to);
        return to > from && clause.is(to, "'s") ? whole.upTo(to - 1) : whole; // "the court's ruling"
    }

    Clause clause() {
        return clause;
    }

    Span span() {
        return span;
    }

    /** First token. */
    int from() {
        return from;
    }

    /** Last token. */
    int to() {
        return to;
    }

    /** Other words of its report, as they are written. */
    String written(Span words) {
        return words.in(text);
    }

    /** As it is written. */
    String written() {
        return span.in(text);
    }

    /** Its words from token {@code first} on. */
    String writtenFrom(int first) {
        return clause.span(first, to).in(text);
    }

    String lower() {
        return written().toLowerCase(Locale.ROOT);
    }

    /** "The president" means one who is known already, "a president" does not. */
    boolean isDefinite() {
        return clause.is(from, "the");
    }

    /** Its noun, in lower case: of "the army of Norway", "army". */
    String noun() {
        int noun = head().core().to();
        return clause.has(noun) ? clause.at(noun).lower() : "";
    }

    /** Without apposition and relative clause. */
    SourcePhrase head() {
        for (int i = from + 1; i <= to; i++) {
            if (clause.is(i, ",")
                    || clause.is(i, "(")
                    || clause.is(i, "--")
                    || clause.is(i, "who")
                    || clause.is(i, "which")) {
                return upTo(i - 1);
            }
        }
        return this;
    }

    /** Up to its noun: of "the army of Norway", "the army". */
    SourcePhrase core() {
        if (to < from) {
            return this;
        }
        int end = from;
        while (end < to && !clause.tagged(end + 1, "ADP", "VERB", "SCONJ")) {
            end++;
        }
        return upTo(end);
    }

    /** Up to token {@code last}. */
    SourcePhrase upTo(int last) {
        return part(from, last);
    }

    /** From token {@code first} to token {@code last} of its sentence. */
    SourcePhrase part(int first, int last) {
        return new SourcePhrase(text, clause, clause.span(first, last), first, last);
    }
}
