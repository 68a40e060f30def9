package org.variorum.tell.page;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Sentence;
import org.variorum.collate.Citation;
import org.variorum.report.CodePoints;
import org.variorum.report.Span;
import org.variorum.tell.layout.entry.Sigla;

/**
 * Where each citation leads, and what leads there. Filled while the sections are written; the report texts, written
 * last, take their anchors from it. Not thread-safe.
 */
final class Apparatus {
    private final Sigla sigla;
    private final String prefix;
    private final Map<String, CodePoints> points = new LinkedHashMap<>();
    private final Map<String, Map<Span, String>> anchors = new LinkedHashMap<>();
    private final Map<String, Map<Integer, Set<Entry>>> leads = new LinkedHashMap<>();

    Apparatus(Sigla sigla, String prefix) {
        this.sigla = sigla;
        this.prefix = prefix;
    }

    /** The anchor of the words that decide in {@code at}, cited by {@code entry}. */
    String cite(Citation at, Entry entry) {
        leads.computeIfAbsent(at.reportId(), k -> new TreeMap<>())
                .computeIfAbsent(Sigla.sentence(at), k -> new LinkedHashSet<>())
                .add(entry);
        return anchor(at);
    }

    /** The anchor of the words that decide in {@code at}, whether or not the page leads there. */
    String anchor(Citation at) {
        Span target = at.words();
        Span title = at.report().report().titleSpan();
        if (target.equals(title)) {
            return titleId(at.reportId());
        }
        Sentence sentence = at.report().sentenceAt(target);
        if (sentence != null && sentence.span().equals(target)) {
            return sentenceId(at.reportId(), Sigla.sentence(at));
        }
        return anchors.computeIfAbsent(at.reportId(), k -> new TreeMap<>())
                .computeIfAbsent(target, span -> spanId(at.report(), span));
    }

    private String spanId(AnnotatedReport annotated, Span span) {
        String id = annotated.report().id();
        CodePoints at =
                points.computeIfAbsent(id, k -> CodePoints.of(annotated.report().text()));
        return reportId(id) + "." + at.at(span.start()) + "-" + at.at(span.end());
    }

    /** The anchor of a report, its letter. */
    String reportId(String report) {
        return prefix + sigla.of(report);
    }

    String sentenceId(String report, int number) {
        return reportId(report) + number;
    }

    String titleId(String report) {
        return reportId(report) + ".title";
    }

    /** Stretches of a report that are cited and are no whole sentence, with their anchors, in order. */
    Map<Span, String> anchors(String report) {
        return anchors.getOrDefault(report, Map.of());
    }

    /** The entries that cite a sentence, or with 0 the title and what else is no prose. */
    Set<Entry> leadsTo(String report, int sentence) {
        return leads.getOrDefault(report, Map.of()).getOrDefault(sentence, Set.of());
    }
}
