package org.variorum.bench.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.variorum.bench.json.Node;
import org.variorum.bench.run.Program;
import org.variorum.bench.run.Project;
import org.variorum.bench.run.Run;
import org.variorum.bench.score.Measure;

/** Lets the command line make a brief of every labelled triple and scores its ledger; each half is scored apart. */
public final class Triples {
    /** The half that rules may be tuned on, and the other. */
    public enum Half {
        TUNE,
        TEST
    }

    private Triples() {}

    /**
     * What one half came to.
     *
     * @param seconds of all its briefs, each in a process of its own
     */
    public record Found(List<Measure> measures, double seconds, int reports, long peakBytes) {}

    /**
     * @param sets the folder of labelled sets, which holds the reports
     * @throws IOException if the labels or reports are not there or the command line fails
     */
    public static Found score(Project project, Program program, Path sets, Path work, Half half) throws IOException {
        LedgerScore score = new LedgerScore();
        double seconds = 0;
        int reports = 0;
        long peak = 0;
        for (Path labels : labels(project, half)) {
            Truth truth = Truth.read(labels);
            List<String> arguments = new ArrayList<>(List.of("brief", "--format", "json"));
            truth.reports().forEach(r -> arguments.add(sets.resolve(r).toString()));
            Run run = program.demand(work.resolve("ledger-" + labels.getFileName() + ".json"), arguments);
            score.add(truth, Answer.of(Node.document(run.out())));
            seconds += run.seconds();
            reports += truth.reports().size();
            peak = Math.max(peak, run.peakBytes());
        }
        return new Found(score.measures(), seconds, reports, peak);
    }

    /** In the order of their names; every other one is to tune on, from the first. */
    private static List<Path> labels(Project project, Half half) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.list(project.bench("labels").resolve("triples"))) {
            all = files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList();
        }
        List<Path> out = new ArrayList<>();
        for (int i = half == Half.TUNE ? 0 : 1; i < all.size(); i += 2) {
            out.add(all.get(i));
        }
        return out;
    }
}
