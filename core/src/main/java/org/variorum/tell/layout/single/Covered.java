package org.variorum.tell.layout.single;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.stemmer.PorterStemmer;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Sentence;
import org.variorum.collate.Citation;
import org.variorum.group.StopWords;
import org.variorum.report.Span;
import org.variorum.tell.layout.entry.Assertion;
import org.variorum.tell.layout.words.Words;

/**
 * Whether a sentence of another report has so much of what a sentence tells that it is no news, though the two were not aligned:
 * its telling words, names and figures, each weighed by how few sentences of the story have it.
 */
public final class Covered {
    /** So large a part of the weight is what is told, since two reports word a thing differently: no fine line of 92 has it. */
    private static final double MOST = 0.33;

    /** Fewer words in common are chance. */
    private static final int FEWEST = 3;

    private final Map<String, List<Place>> places = new HashMap<>();
    private int sentences;

    private record Place(String report, int sentence) {}

    /** @param reports all reports of the story */
    public Covered(List<AnnotatedReport> reports) {
        for (AnnotatedReport report : reports) {
            for (Sentence sentence : report.sentences()) {
                Place place = new Place(report.report().id(), sentences++);
                for (String term : terms(sentence.span().in(report.report().text()))) {
                    places.computeIfAbsent(term, k -> new ArrayList<>()).add(place);
                }
            }
        }
    }

    /** Whether all sentences that an entry claims are told elsewhere too. */
    public boolean has(Assertion entry) {
        AnnotatedReport report = entry.at().report();
        return report.sentences().stream()
                .map(Sentence::span)
                .filter(s -> entry.focus().stream().anyMatch(s::overlaps))
                .map(s -> new Citation(report, s, null))
                .allMatch(this::has);
    }

    private boolean has(Citation at) {
        Span shown = at.span();
        Map<Place, Double> shared = new HashMap<>();
        Map<Place, Integer> count = new HashMap<>();
        double all = 0;
        for (String term : terms(shown.in(at.report().report().text()))) {
            List<Place> having = places.getOrDefault(term, List.of());
            double weight = Math.log((sentences + 1.0) / Math.max(1, having.size()));
            all += weight;
            for (Place place : having) {
                if (!place.report().equals(at.reportId())) {
                    shared.merge(place, weight, Double::sum);
                    count.merge(place, 1, Integer::sum);
                }
            }
        }
        double most = MOST * all;
        return shared.entrySet().stream()
                .anyMatch(e -> e.getValue() >= most && count.getOrDefault(e.getKey(), 0) >= FEWEST);
    }

    private static Set<String> terms(String words) {
        PorterStemmer stemmer = new PorterStemmer();
        Set<String> out = new LinkedHashSet<>();
        for (String word : Words.of(words).keys()) {
            if (word.length() > 1 && !StopWords.has(word)) {
                out.add(stemmer.stem(word));
            }
        }
        return out;
    }
}
