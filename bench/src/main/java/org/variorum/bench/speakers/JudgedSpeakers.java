package org.variorum.bench.speakers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.variorum.bench.json.Node;
import org.variorum.bench.score.Measure;
import org.variorum.bench.score.Scorer;

/**
 * How many of the speakers that are named are right, and how many of those that the texts tell are named. Whatever else is
 * attributed was not judged and counts for nothing.
 */
public final class JudgedSpeakers implements Scorer {
    /** The measures that are shown and pinned. */
    public static final List<String> CHIEF = List.of("P", "R", "unseen.P", "unseen.R");

    /** The reading after which nothing was mended. */
    private static final String UNSEEN = "unseen";

    /**
     * The reports that were judged.
     *
     * @param triples the folder of stories
     * @throws IOException if the labels cannot be read
     */
    public static List<Path> stories(Path labels, Path triples) throws IOException {
        return JudgedSpeaker.read(labels).stream()
                .map(JudgedSpeaker::story)
                .distinct()
                .sorted()
                .map(triples::resolve)
                .toList();
    }

    @Override
    public List<Measure> score(Path gold, Path predictions) throws IOException {
        Map<String, List<Node>> attributions = new HashMap<>();
        for (Node report : Node.lines(predictions)) {
            attributions.put(report.textOrEmpty("sha256"), report.items("attributions"));
        }
        Tally all = new Tally();
        Map<String, Tally> readings = new TreeMap<>(Map.of(UNSEEN, new Tally()));
        for (JudgedSpeaker judged : JudgedSpeaker.read(gold)) {
            JudgedSpeaker.Outcome outcome = judged.outcome(attributions.getOrDefault(judged.sha256(), List.of()));
            all.add(judged, outcome);
            readings.computeIfAbsent(judged.reading(), k -> new Tally()).add(judged, outcome);
        }
        List<Measure> out = new ArrayList<>(all.measures(""));
        readings.forEach((reading, tally) -> out.addAll(tally.measures(reading + ".")));
        return List.copyOf(out);
    }

    private static final class Tally {
        private int right;
        private int named;
        private int found;
        private int tellable;

        void add(JudgedSpeaker judged, JudgedSpeaker.Outcome outcome) {
            int one = outcome == JudgedSpeaker.Outcome.RIGHT ? 1 : 0;
            right += one;
            named += outcome == JudgedSpeaker.Outcome.WRONG ? 1 : one;
            found += judged.open() ? 0 : one;
            tellable += judged.open() ? 0 : 1;
        }

        List<Measure> measures(String prefix) {
            return List.of(
                    new Measure(prefix + "P", Measure.round(named == 0 ? 0 : (double) right / named)),
                    new Measure(prefix + "R", Measure.round(tellable == 0 ? 0 : (double) found / tellable)));
        }
    }
}
