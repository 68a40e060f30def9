package org.variorum.bench;

import java.util.List;
import java.util.Optional;
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
}
