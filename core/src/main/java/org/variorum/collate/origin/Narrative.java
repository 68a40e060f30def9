package org.variorum.collate.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Quoted;
import org.variorum.annotate.Sentence;
import org.variorum.collate.word.Grams;
import org.variorum.report.Span;

/** A report's own prose, sentence by sentence, without the words it quotes: two reports may quote one speech. */
record Narrative(AnnotatedReport report, List<Line> lines) {
    /** Shorter sentences may agree by chance. */
    private static final int FEWEST_WORDS = 10;

    /** A sentence's words outside quotation marks. */
    record Line(Span sentence, List<String> words) {}

    static Narrative of(AnnotatedReport report) {
        List<Line> lines = new ArrayList<>();
        for (Sentence s : report.sentences()) {
            List<String> words = Grams.words(unquoted(report, s.span()));
            if (words.size() >= FEWEST_WORDS) {
                lines.add(new Line(s.span(), words));
            }
        }
        return new Narrative(report, lines);
    }

    private static String unquoted(AnnotatedReport report, Span sentence) {
        char[] out = sentence.in(report.report().text()).toCharArray();
        for (Quoted q : report.quoted()) {
            Span quoted = sentence.intersect(q.span());
            if (quoted != null) {
                Arrays.fill(out, quoted.start() - sentence.start(), quoted.end() - sentence.start(), ' ');
            }
        }
        return new String(out);
    }
}
