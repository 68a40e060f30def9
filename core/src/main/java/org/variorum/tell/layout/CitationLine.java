package org.variorum.tell.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.variorum.collate.Citation;
import org.variorum.collate.Difference;
import org.variorum.report.CodePoints;
import org.variorum.report.Report;
import org.variorum.report.Span;
import org.variorum.tell.layout.entry.Sigla;
import org.variorum.tell.layout.words.Phrases;

/**
 * A citation as a line to be copied: one report with all its places.
 *
 * @param report the report cited
 * @param before its letter, outlet, day and address, and before them the words where they are its own
 * @param after where in its text, in code points
 */
public record CitationLine(Report report, String before, String after) {

    /** A line a report, in order of the letters, with the sentences cited. */
    public static List<CitationLine> of(List<Citation> citations, Sigla sigla) {
        return lines(citations, false, sigla);
    }

    /** A line a report with the words it has itself. */
    public static List<CitationLine> worded(List<Citation> citations, Sigla sigla) {
        return lines(citations, true, sigla);
    }

    /** A line a report with what it says where others differ. */
    public static List<CitationLine> of(Difference difference, Sigla sigla) {
        return worded(difference.sides().stream().map(Difference.Side::at).toList(), sigla);
    }

    private static List<CitationLine> lines(List<Citation> citations, boolean worded, Sigla sigla) {
        Map<String, List<Citation>> byReport = new LinkedHashMap<>();
        sigla.reports().forEach(r -> byReport.put(r.report().id(), new ArrayList<>()));
        citations.forEach(
                at -> byReport.getOrDefault(at.reportId(), new ArrayList<>()).add(at));
        List<CitationLine> out = new ArrayList<>();
        for (List<Citation> all : byReport.values()) {
            if (!all.isEmpty()) {
                out.add(line(all, worded, sigla));
            }
        }
        return out;
    }

    private static CitationLine line(List<Citation> citations, boolean worded, Sigla sigla) {
        Report report = citations.getFirst().report().report();
        TreeSet<Span> spans = new TreeSet<>();
        citations.forEach(at -> spans.add(worded ? at.words() : at.span()));
        List<String> words = new ArrayList<>();
        List<String> places = new ArrayList<>();
        CodePoints points = CodePoints.of(report.text());
        for (Span span : spans) {
            words.add("“" + span.in(report.text()) + "”");
            places.add(points.at(span.start()) + "–" + points.at(span.end()));
        }
        String day = report.day();
        return new CitationLine(
                report,
                (worded ? String.join(" … ", words) + " " : "")
                        + sigla.of(report.id())
                        + ": "
                        + Phrases.capital(Sigla.outlet(report))
                        + ", "
                        + (day == null ? "day not known" : Phrases.date(day))
                        + ", "
                        + (report.url() == null ? Sigla.fileName(report) : report.url()),
                "characters " + Phrases.list(places));
    }
}
