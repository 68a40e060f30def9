package org.variorum.tell.layout.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Sentence;
import org.variorum.collate.Citation;
import org.variorum.report.Report;
import org.variorum.report.Span;

/**
 * The letters that stand for the reports of a story, A for the first, as a critical edition names its witnesses; after
 * Z come AA, AB and so on.
 */
public final class Sigla {
    /** A before B, and Z before AA. */
    public static final Comparator<String> ORDER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final Map<String, String> byReport = new LinkedHashMap<>();
    private final List<AnnotatedReport> reports;

    public Sigla(List<AnnotatedReport> reports) {
        this.reports = List.copyOf(reports);
        for (AnnotatedReport report : reports) {
            byReport.putIfAbsent(report.report().id(), letters(byReport.size()));
        }
    }

    private static String letters(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letters(index / 26 - 1) + last;
    }

    public List<AnnotatedReport> reports() {
        return reports;
    }

    /**
     * The letter of the report with this id.
     *
     * @throws IllegalArgumentException if the story has no such report
     */
    public String of(String reportId) {
        String letter = byReport.get(reportId);
        if (letter == null) {
            throw new IllegalArgumentException("No report of this story: " + reportId);
        }
        return letter;
    }

    /** The letters of the reports cited, each once, in order of the alphabet. */
    public List<String> of(List<Citation> citations) {
        List<String> cited = new ArrayList<>();
        for (Citation at : citations) {
            cited.add(at.reportId());
        }
        List<String> out = new ArrayList<>();
        byReport.forEach((id, letter) -> {
            if (cited.contains(id)) {
                out.add(letter);
            }
        });
        return out;
    }

    /** Number of the sentence the citation begins in, 1 for the report's first; 0 outside the prose, as in the title. */
    public static int sentence(Citation at) {
        Sentence sentence = at.report().sentenceAt(at.span());
        return sentence == null ? 0 : at.report().sentences().indexOf(sentence) + 1;
    }

    public static boolean inTitle(Citation at) {
        Span title = at.report().report().titleSpan();
        return title != null && title.contains(at.span());
    }

    /** The outlet, or that it is not known. */
    public static String outlet(Report report) {
        String outlet = report.outlet();
        return outlet != null && namesOutlet(report) ? outlet : "outlet not known";
    }

    /** True if the report tells its outlet. */
    public static boolean namesOutlet(Report report) {
        String outlet = report.outlet();
        return outlet != null && !outlet.isBlank();
    }

    /** What tells the report from others, beside its letter: the outlet, else the headline, else the file's name. */
    public static String label(Report report) {
        if (namesOutlet(report)) {
            return outlet(report);
        }
        String title = report.title();
        return title == null ? fileName(report) : "“" + title + "”";
    }

    /** The last part of the path, or the id where the report came from no file. */
    public static String fileName(Report report) {
        String path = report.path().isEmpty() ? report.id() : report.path();
        String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return trimmed.substring(trimmed.lastIndexOf('/') + 1);
    }
}
