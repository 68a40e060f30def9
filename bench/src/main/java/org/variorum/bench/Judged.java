package org.variorum.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.variorum.bench.judged.JudgedDifferences;
import org.variorum.bench.run.Digest;
import org.variorum.bench.run.Project;
import org.variorum.bench.score.Measure;

/** The judged differences as a part of the scores and of the gate. */
record Judged(JudgedDifferences differences) implements Gate.Held {
    private static final String PART = "differences";

    static Judged of(Project project, Path sets, Path work) {
        return new Judged(new JudgedDifferences(project, sets, work));
    }

    @Override
    public String part() {
        return PART;
    }

    @Override
    public String digest() throws IOException {
        return Digest.of(differences.files());
    }

    @Override
    public List<Measure> score() throws IOException {
        return differences.score(line -> {}).measures().stream()
                .filter(m -> JudgedDifferences.PINNED.contains(m.name()))
                .toList();
    }

    /** @param told as in {@link JudgedDifferences#score} */
    Result result(Consumer<String> told) throws IOException {
        System.err.println("scoring " + PART);
        JudgedDifferences.Found found = differences.score(told);
        return new Result(PART, found.measures(), JudgedDifferences.CHIEF, found.seconds(), found.reports(), 0, 0);
    }
}
