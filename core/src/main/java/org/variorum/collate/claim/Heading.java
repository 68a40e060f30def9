package org.variorum.collate.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import opennlp.tools.stemmer.PorterStemmer;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Sentence;
import org.variorum.collate.word.Grams;
import org.variorum.collate.word.Verbs;
import org.variorum.group.StopWords;
import org.variorum.report.Span;

/** The headline that a story goes by: of those of its reports the one that the others have most of, in what they begin with. */
public final class Heading {
    /** So many sentences of a report tell its news. */
    private static final int LEAD = 3;

    /** What tells fewer words than these, a day or the name of a page, is news of nothing. */
    private static final int FEWEST = 3;

    /** A headline, by its stems, with those of it and of what its report begins with. */
    private record Head(String title, Set<String> words, Set<String> news) {
        static Head of(AnnotatedReport report) {
            String title = report.report().title();
            Set<String> words = title == null ? Set.of() : stems(title);
            Set<String> news = new HashSet<>(words);
            report.sentences().stream().limit(LEAD).forEach(s -> news.addAll(stems(text(report, s))));
            return new Head(title == null ? "" : title, words, news);
        }

        /** How much of it another report has: in what it begins with, and in its headline, which should have no more. */
        double share(Head other) {
            return (double) shared(other.news) / words.size()
                    + 2.0 * shared(other.words) / (words.size() + other.words.size());
        }

        private long shared(Set<String> others) {
            return words.stream().filter(others::contains).count();
        }
    }

    private Heading() {}

    /** The first headline where none is better; what the first report begins with where there is none. */
    public static String of(List<AnnotatedReport> reports) {
        List<Head> heads = reports.stream().map(Head::of).toList();
        Head best = null;
        double most = -1;
        for (Head head : heads) {
            double share = head.words.size() < FEWEST
                    ? 0
                    : heads.stream()
                            .filter(other -> other != head)
                            .mapToDouble(head::share)
                            .sum();
            if (!head.title.isEmpty() && share > most) {
                best = head;
                most = share;
            }
        }
        return best == null ? firstWords(reports.getFirst()) : best.title;
    }

    private static String firstWords(AnnotatedReport report) {
        return report.sentences().isEmpty()
                ? report.report().id()
                : text(report, report.sentences().getFirst());
    }

    private static String text(AnnotatedReport report, Sentence sentence) {
        Span span = sentence.span();
        return span.in(report.report().text());
    }

    private static Set<String> stems(String text) {
        PorterStemmer stemmer = new PorterStemmer();
        Set<String> out = new HashSet<>();
        for (String word : Grams.words(text)) {
            if (!StopWords.has(word) && word.length() > 1) {
                out.add(Verbs.stem(word, stemmer));
            }
        }
        return out;
    }
}
