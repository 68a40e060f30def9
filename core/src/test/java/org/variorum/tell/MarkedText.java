package org.variorum.tell;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Sentence;
import org.variorum.annotate.Vector;
import org.variorum.collate.Citation;
import org.variorum.report.Removed;
import org.variorum.report.Report;
import org.variorum.report.Span;

/**
 * A report written for a test: one paragraph a line, sentences divided by {@code |}, the headline after {@code #},
 * furniture after {@code ~}.
 */
final class MarkedText {
    private MarkedText() {}

    static AnnotatedReport read(String marked, Report.Builder facts) {
        StringBuilder text = new StringBuilder();
        List<Sentence> sentences = new ArrayList<>();
        List<Removed> removed = new ArrayList<>(facts.build().removed());
        int paragraph = 0;
        Span title = null;
        for (String line : marked.strip().split("\n")) {
            text.append(text.isEmpty() ? "" : "\n");
            int start = text.length();
            if (line.startsWith("#")) {
                text.append(line.substring(1));
                title = new Span(start, text.length());
            } else if (line.startsWith("~")) {
                text.append(line.substring(1));
                removed.add(new Removed(new Span(start, text.length()), line.substring(1), "an advertising notice"));
            } else {
                sentences(line, paragraph++, text, sentences);
            }
        }
        Report report = facts.build();
        Report.Builder whole = Report.builder(report.id(), text.toString())
                .path(report.path())
                .sha256(report.sha256())
                .url(report.url())
                .outlet(report.outlet())
                .byline(report.byline())
                .published(report.published())
                .language(report.language())
                .credits(report.credits())
                .removed(removed)
                .titleSpan(title)
                .title(title == null ? report.title() : title.in(text));
        return Plain.report(whole.build(), sentences.toArray(Sentence[]::new));
    }

    private static void sentences(String line, int paragraph, StringBuilder text, List<Sentence> sentences) {
        String separator = "";
        for (String sentence : line.split("\\|")) {
            text.append(separator);
            int start = text.length();
            text.append(sentence.strip());
            sentences.add(new Sentence(new Span(start, text.length()), paragraph, Vector.of(new float[] {1})));
            separator = " ";
        }
    }

    /** The sentence that holds {@code focus}, with those words in focus. */
    static Citation cite(AnnotatedReport report, String focus) {
        Span words = words(report, focus);
        Sentence sentence = report.sentenceAt(words);
        return sentence == null ? new Citation(report, words, null) : new Citation(report, sentence.span(), words);
    }

    /** The words themselves. */
    static Citation exactly(AnnotatedReport report, String words) {
        return new Citation(report, words(report, words), null);
    }

    /** The whole sentence that begins with {@code words}. */
    static Citation sentence(AnnotatedReport report, String words) {
        @Nullable Sentence sentence = report.sentenceAt(words(report, words));
        if (sentence == null) {
            throw new IllegalArgumentException("No sentence holds: " + words);
        }
        return new Citation(report, sentence.span(), null);
    }

    private static Span words(AnnotatedReport report, String words) {
        int at = report.report().text().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("Not in " + report.report().path() + ": " + words);
        }
        return new Span(at, at + words.length());
    }
}
