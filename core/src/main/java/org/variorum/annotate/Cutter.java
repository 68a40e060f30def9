package org.variorum.annotate;

import java.util.ArrayList;
import java.util.List;
import org.variorum.annotate.QuoteMarks.Quotation;
import org.variorum.annotate.learned.Readout;
import org.variorum.report.Span;

/** Cuts a text into sentences and their words, with what the network takes each word for. */
final class Cutter {
    private final String text;
    private final Readout readout;

    Cutter(String text, Readout readout) {
        this.text = text;
        this.readout = readout;
    }

    List<Clause> clauses(List<Span> paragraphs, List<Quotation> quotations) {
        List<Clause> out = new ArrayList<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            for (Span s : SentenceSplitter.split(text, paragraphs.get(p))) {
                out.add(new Clause(out.size(), p, s, tokens(s, quotations)));
            }
        }
        return out;
    }

    /** What of a sentence stands between the marks of a quotation, as a sentence of its own. */
    Clause within(Clause c, Span inner) {
        return new Clause(c.index(), c.paragraph(), inner, tokens(inner, QuoteMarks.find(text, List.of(inner))));
    }

    private List<Token> tokens(Span span, List<Quotation> quotations) {
        List<Token> tokens = Tokenizer.tokens(text, span, quotations);
        List<String> penn =
                tokens.stream().map(t -> readout.tag(t.span().start())).toList();
        List<String> words = tokens.stream().map(Token::lower).toList();
        List<Token> out = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            EntityType name = EntityType.learned(readout.name(t.span().start()));
            out.add(t.read(Tags.universal(penn, words, i), penn.get(i), name));
        }
        return out;
    }
}
