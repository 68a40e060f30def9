package org.variorum.group;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.PorterStemmer;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Sentence;
import org.variorum.annotate.Vector;

/**
 * What a report is about, for comparing it with others: its terms, with those of the headline and the first sentences
 * counted more, the vector of its lead, and its day.
 */
record Profile(
        Map<String, Double> counts,
        @Nullable Vector lead,
        @Nullable LocalDate day) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");

    /** Whatever the story is. */
    private static final String NEW = "new";

    private static final double TITLE = 2.5;
    private static final double LEAD = 1.6;
    private static final int LEAD_SENTENCES = 3;
    private static final int LONGEST = 4000;
    /** Days after which likeness has lost about two thirds. */
    private static final double DAYS = 12;

    private static final double VECTORS = 0.2;

    static Profile of(AnnotatedReport report) {
        Map<String, Double> counts = new TreeMap<>();
        String title = report.report().title();
        if (title != null) {
            add(title, TITLE, counts);
        }
        for (int i = 0; i < report.sentences().size(); i++) {
            Sentence s = report.sentences().get(i);
            if (s.span().start() < LONGEST) {
                add(s.span().in(report.report().text()), i < LEAD_SENTENCES ? LEAD : 1, counts);
            }
        }
        counts.replaceAll((term, n) -> 1 + Math.log(Math.max(1, n)));
        String day = report.report().day();
        return new Profile(
                counts,
                report.sentences().isEmpty()
                        ? null
                        : report.sentences().getFirst().vector(),
                day == null ? null : LocalDate.parse(day));
    }

    private static void add(String text, double weight, Map<String, Double> counts) {
        PorterStemmer stemmer = new PorterStemmer();
        Matcher m = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (m.find()) {
            if (!StopWords.has(m.group()) && !m.group().equals(NEW)) {
                counts.merge(stemmer.stem(m.group()), weight, Double::sum);
            }
        }
    }

    /** 0 to 1: cosine of weighted terms and of leads, less the further apart the days lie. */
    double likeness(Profile other, Frequencies f) {
        double dot = 0;
        double mine = 0;
        double theirs = 0;
        for (Map.Entry<String, Double> e : counts.entrySet()) {
            double w = f.weight(e.getKey());
            mine += e.getValue() * e.getValue() * w * w;
            Double n = other.counts.get(e.getKey());
            dot += n == null ? 0 : e.getValue() * n * w * w;
        }
        for (Map.Entry<String, Double> e : other.counts.entrySet()) {
            double w = f.weight(e.getKey());
            theirs += e.getValue() * e.getValue() * w * w;
        }
        double terms = mine == 0 || theirs == 0 ? 0 : dot / Math.sqrt(mine * theirs);
        double vectors = lead == null || other.lead == null ? terms : Math.max(0, lead.cosine(other.lead));
        double likeness = (1 - VECTORS) * terms + VECTORS * vectors;
        if (day == null || other.day == null) {
            return likeness;
        }
        return likeness * Math.exp(-Math.abs(ChronoUnit.DAYS.between(day, other.day)) / DAYS);
    }
}
