package org.variorum.bench;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.bench.run.Machine;
import org.variorum.bench.score.Measure;
import org.variorum.bench.seeds.SeedsCheck;

/** Everything one run of the bench came to. */
record Report(
        Version version,
        Machine machine,
        List<Result> results,
        List<Measure> agree,
        Optional<SeedsCheck.Found> seeds,
        Optional<Speed.Timing> speed) {
    Report {
        results = List.copyOf(results);
        agree = List.copyOf(agree);
    }

    static Report begin(
            Version version, Machine machine, Optional<SeedsCheck.Found> seeds, Optional<Speed.Timing> speed) {
        return new Report(version, machine, List.of(), List.of(), seeds, speed);
    }

    Report with(Result result) {
        return new Report(
                version,
                machine,
                Stream.concat(results.stream(), Stream.of(result)).toList(),
                agree,
                seeds,
                speed);
    }

    Report with(List<Measure> agreement) {
        return new Report(version, machine, results, agreement, seeds, speed);
    }
}
