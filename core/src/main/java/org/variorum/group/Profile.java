package org.variorum.group;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
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
    private static final double TITLE = 2.5;
    private static final double LEAD = 1.6;
    private static final int LEAD_SENTENCES = 3;
    private static final int LONGEST = 4000;
    /** Days after which likeness has lost about two thirds. */
    private static final double DAYS = 12;

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
        for (Stems.Stem s : Stems.of(text)) {
            counts.merge(s.stem(), weight, Double::sum);
        }
    }

    /** How alike the leads are, 0 to 1; {@code unknown} where one has none. */
    double leads(Profile other, double unknown) {
        return lead == null || other.lead == null ? unknown : Math.max(0, lead.cosine(other.lead));
    }

    /** 1 for reports of one day, and where a day is unknown; less the further apart the days lie. */
    double nearness(Profile other) {
        return day == null || other.day == null
                ? 1
                : Math.exp(-Math.abs(ChronoUnit.DAYS.between(day, other.day)) / DAYS);
    }
}
