package org.variorum.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.variorum.bench.json.Node;
import org.variorum.bench.run.Program;
import org.variorum.bench.run.Project;
import org.variorum.bench.run.Run;
import org.variorum.bench.score.Measure;

/** Runs every labelled set through the command line and scores the answers with {@code score.py}. */
final class Scores {
    private final Program program;
    private final Project project;
    private final Path sets;
    private final Path work;
    private final ScorePy scorer;

    Scores(Project project, Program program, Path sets, Path work, ScorePy scorer) {
        this.project = project;
        this.program = program;
        this.sets = sets;
        this.work = work;
        this.scorer = scorer;
    }

    /** Every part, in the order of the table. */
    List<Part> parts() throws IOException {
        List<Part> parts = new ArrayList<>(FullParts.of(sets));
        SmallParts small = new SmallParts(sets, work.resolve("kept"));
        Part kept = small.keptOutTimes();
        parts.add(new Part("times kept out", kept.task(), kept.inputs(), kept.gold()));
        parts.addAll(small.entities());
        parts.add(FullParts.speakers(project, sets));
        return List.copyOf(parts);
    }

    /** Runs and scores one part. */
    Result result(Part part) throws IOException {
        System.err.println("scoring " + part.name());
        Path answers = work.resolve(part.name().replace(' ', '-') + ".jsonl");
        Run run = part.answer(program, answers);
        List<Measure> measures = part.task().isShared()
                ? scorer.score(part, answers)
                : part.task().scorer().score(part.gold(), answers);
        int reports = 0;
        long words = 0;
        try (var lines = Files.lines(answers, StandardCharsets.UTF_8)) {
            for (String line : (Iterable<String>) lines::iterator) {
                reports++;
                words += RunningWords.in(Node.parse(line).textOrEmpty("text"));
            }
        }
        return new Result(part.name(), measures, part.task().chief(), run.seconds(), reports, words, run.peakBytes());
    }
}
