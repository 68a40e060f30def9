package org.variorum.annotate.sentence;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.learned.Readout;
import org.variorum.annotate.sentence.QuoteMarks.Quotation;
import org.variorum.report.Span;

/** Cuts a text into sentences and their words, with what the network takes each word for. */
public final class Cutter {
    private final String text;
    private final Readout readout;

    /** @param text the report's */
    public Cutter(String text, Readout readout) {
        this.text = text;
        this.readout = readout;
    }

    /** The sentences of the paragraphs, in order. */
    public List<Clause> clauses(List<Span> paragraphs, List<Quotation> quotations) {
        List<Clause> out = new ArrayList<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            for (Span s : SentenceSplitter.split(text, paragraphs.get(p))) {
                out.add(new Clause(out.size(), p, s, tokens(s, quotations)));
            }
        }
        return out;
    }

    /** What of a sentence stands between the marks of a quotation, as a sentence of its own. */
    public Clause within(Clause c, Span inner) {
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
            EntityType name = taught(readout.name(t.span().start()));
            out.add(t.read(Tags.universal(penn, words, i), penn.get(i), name));
        }
        return out;
    }

    /** The type that CoreNLP's tag of a word stands for, which the network was taught; null for no name. */
    private static @Nullable EntityType taught(@Nullable String tag) {
        return switch (tag) {
            case "PERSON" -> EntityType.PERSON;
            case "ORGANIZATION" -> EntityType.ORGANIZATION;
            case "LOCATION", "COUNTRY", "CITY", "STATE_OR_PROVINCE" -> EntityType.LOCATION;
            case "NATIONALITY" -> EntityType.NATIONALITY;
            case "MISC" -> EntityType.OTHER;
            case null, default -> null;
        };
    }
}
