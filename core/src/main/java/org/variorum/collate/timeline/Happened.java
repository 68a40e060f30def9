package org.variorum.collate.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Happening;
import org.variorum.annotate.Sentence;
import org.variorum.annotate.Vector;
import org.variorum.collate.Citation;
import org.variorum.collate.cluster.Clusters;
import org.variorum.collate.passage.Telling;
import org.variorum.collate.word.Terms;

/**
 * A sentence that tells when something happened.
 *
 * @param report index of the report in the story
 * @param date ISO 8601, as exact as the report is
 * @param hinge how it hangs on the day of the report
 * @param lead whether it is the first of its report that tells of this date, and among its first sentences
 * @param claims ids of the claims that it makes with sentences of other reports
 */
record Happened(
        int report,
        String date,
        Happening.Hinge hinge,
        Citation at,
        Terms terms,
        Vector vector,
        boolean lead,
        Set<String> claims) {
    private static final int DAY = 10;
    private static final int WEEK = 7;
    /** Half of the words or nearly the same sense. */
    private static final double SAME_EVENT = 0.5;
    /** The first sentences of two reports tell the news of the story. */
    private static final double SAME_NEWS = 0.3;

    /** A headline or a line on who wrote it may stand before. */
    private static final int LEADING = 3;

    private static final double SURE = 1;

    static List<Happened> in(List<AnnotatedReport> reports, Tied tied) {
        List<Happened> out = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            AnnotatedReport r = reports.get(i);
            Set<String> told = new HashSet<>();
            for (Happening h : r.happenings()) {
                Sentence s = r.sentenceAt(h.time());
                if (s != null && !Telling.isDateline(r, s.span())) {
                    out.add(new Happened(
                            i,
                            h.date(),
                            h.hinges(),
                            new Citation(r, s.span(), h.time()),
                            Terms.of(r, s.span()),
                            s.vector(),
                            told.add(h.date()) && r.sentences().indexOf(s) < LEADING,
                            tied.at(r, s.span())));
                }
            }
        }
        return List.copyOf(out);
    }

    Happened on(String day) {
        return new Happened(report, day, hinge, at, terms, vector, lead, claims);
    }

    boolean isDay() {
        return date.length() == DAY;
    }

    /** The same weekday of another week. */
    String weeksOn(int weeks) {
        return LocalDate.parse(date).plusDays((long) weeks * WEEK).toString();
    }

    /** How surely both tell of one thing that happened; {@link Clusters#APART} where they hardly do. */
    double likeness(Happened other) {
        if (oneClaim(other)) {
            return SURE;
        }
        double alike = (vector.cosine(other.vector) + terms.containment(other.terms)) / 2;
        boolean news = lead && other.lead && report != other.report;
        return alike >= (news ? SAME_NEWS : SAME_EVENT) ? alike : Clusters.APART;
    }

    boolean oneClaim(Happened other) {
        return claims.stream().anyMatch(other.claims::contains);
    }

    boolean maySame(Happened other) {
        return likeness(other) >= 0;
    }
}
