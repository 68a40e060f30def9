package org.variorum.collate.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import opennlp.tools.stemmer.PorterStemmer;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Attribution;
import org.variorum.annotate.Mention;
import org.variorum.annotate.Sentence;
import org.variorum.annotate.Speaker;
import org.variorum.annotate.Vector;
import org.variorum.collate.Citation;
import org.variorum.collate.word.Grams;
import org.variorum.collate.word.Terms;
import org.variorum.collate.word.TokenDiff;
import org.variorum.collate.word.Verbs;
import org.variorum.report.Span;

/**
 * A sentence of one report as the ledger compares it with others.
 *
 * @param index its place among all passages of the story
 * @param report index of the report in the story
 * @param tokens its words in lower case, {@code spans} where they stand in the report
 * @param stems the stems of the words
 * @param speakers ids of those who are said to say something in it, as far as they are known
 * @param look what else tells it from others
 */
public record Passage(
        int index,
        int report,
        Citation at,
        Terms terms,
        Vector vector,
        List<String> tokens,
        List<Span> spans,
        List<String> stems,
        Set<String> speakers,
        Look look) {
    private static final int QUOTED = 4;

    /** All passages of a story, in the order of reports and sentences. */
    public static List<Passage> of(List<AnnotatedReport> reports, Cast cast) {
        List<Passage> out = new ArrayList<>();
        PorterStemmer stemmer = new PorterStemmer();
        for (int i = 0; i < reports.size(); i++) {
            AnnotatedReport r = reports.get(i);
            for (Sentence s : Telling.sentences(r)) {
                String words = s.span().in(r.report().text());
                List<String> tokens = Grams.words(words);
                Terms terms = Terms.of(r, s.span());
                out.add(new Passage(
                        out.size(),
                        i,
                        new Citation(r, s.span(), null),
                        terms,
                        s.vector(),
                        tokens,
                        Grams.spans(words).stream()
                                .map(w -> new Span(
                                        w.start() + s.span().start(),
                                        w.end() + s.span().start()))
                                .toList(),
                        tokens.stream().map(t -> Verbs.stem(t, stemmer)).toList(),
                        speakers(r, s.span(), cast),
                        Look.of(r, s.span(), terms, s.vector())));
            }
        }
        return List.copyOf(out);
    }

    private static Set<String> speakers(AnnotatedReport r, Span sentence, Cast cast) {
        Set<String> out = new TreeSet<>();
        for (Attribution a : r.attributions()) {
            Speaker s = a.speaker();
            if (s != null && a.content().stream().anyMatch(sentence::overlaps)) {
                out.add(cast.same(s).id());
            }
        }
        return out;
    }

    /** Its words as they stand in the report. */
    public String text() {
        return at.text();
    }

    /** Whether it is a question. */
    public boolean asks() {
        return text().indexOf('?') >= 0;
    }

    /** The words as they are printed between two tokens, the second excluded; empty where there are none. */
    public String printed(int from, int to) {
        if (from >= to) {
            return "";
        }
        return spans.get(from).cover(spans.get(to - 1)).in(at.report().report().text());
    }

    /** The stretch from one token to another, the second excluded; the whole sentence where that is empty. */
    public Span stretch(int from, int to) {
        return from >= to ? at.span() : spans.get(from).cover(spans.get(to - 1));
    }

    /** Whether a word is printed with a capital. */
    public boolean capital(int token) {
        return Character.isUpperCase(
                at.report().report().text().codePointAt(spans.get(token).start()));
    }

    /** The word that stands at an offset; -1 where none does. */
    public int tokenAt(int offset) {
        for (int i = 0; i < spans.size(); i++) {
            if (spans.get(i).start() <= offset && offset < spans.get(i).end()) {
                return i;
            }
        }
        return -1;
    }

    /** The first word that starts at an offset or behind it; the number of words where none does. */
    public int tokenFrom(int offset) {
        int i = 0;
        while (i < spans.size() && spans.get(i).start() < offset) {
            i++;
        }
        return i;
    }

    /** The stems of telling words that stand within so many words of one here and of one in another passage. */
    public Set<String> around(int token, int reach, Passage other, int otherToken) {
        Set<String> out = telling(token - reach, token + reach + 1);
        out.retainAll(other.telling(otherToken - reach, otherToken + reach + 1));
        if (token < stems.size()) {
            out.remove(stems.get(token));
        }
        return out;
    }

    /** The stems of the telling words from one token to another, the second excluded; either may lie outside. */
    public Set<String> telling(int from, int to) {
        Set<String> out = new TreeSet<>();
        for (int i = Math.max(0, from); i < Math.min(tokens.size(), to); i++) {
            if (Terms.tells(tokens.get(i))) {
                out.add(stems.get(i));
            }
        }
        return out;
    }

    /** Whether a stretch of words tells a time, or a part of one. */
    public boolean isTime(int from, int to) {
        Span stretch = stretch(from, to);
        return at.report().times().stream().anyMatch(t -> t.span().overlaps(stretch));
    }

    /** The first that is named in a stretch of words, or by more than that; null where nobody and nothing is. */
    @Nullable
    public Mention namedAt(int from, int to) {
        Span stretch = stretch(from, to);
        for (Mention m : at.report().mentions()) {
            if (m.span().overlaps(stretch)) {
                return m;
            }
        }
        return null;
    }

    /** Whether both quote, and have few words of it in common: then they quote two remarks. */
    public boolean quotesOtherwise(Passage other) {
        return Math.min(look.quoted().size(), other.look.quoted().size()) >= QUOTED
                && TokenDiff.of(look.quoted(), other.look.quoted()).longestRun() <= QUOTED;
    }

    /** Whether a stretch of words begins and ends with a capital. */
    public boolean named(int from, int to) {
        return from < to && capital(from) && capital(to - 1);
    }
}
