package org.variorum.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.bench.json.Node;
import org.variorum.bench.run.Program;
import org.variorum.bench.run.Run;

/** From enter to a finished HTML brief of a few reports: the median of warm runs, by phase, and the memory it took. */
final class Speed {
    private static final int WARM = 5;

    private Speed() {}

    /** How long a phase took by the program's own account. */
    record Phase(String name, double millis) {}

    /**
     * @param median seconds of the whole process, of five runs after one that is not counted
     * @param runs the five, in order
     * @param phases of the run that is the median; empty where the program does not tell
     * @param peakBytes most resident memory of any run
     */
    record Timing(double median, List<Double> runs, List<Phase> phases, long peakBytes) {
        Timing {
            runs = List.copyOf(runs);
            phases = List.copyOf(phases);
        }
    }

    static Timing brief(Program program, Path reports, Path work) throws IOException {
        Path html = work.resolve("speed.html");
        List<String> arguments = List.of("brief", reports.toString(), "-o", html.toString(), "--timing");
        program.demand(work.resolve("speed.out"), arguments);
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < WARM; i++) {
            runs.add(program.demand(work.resolve("speed.out"), arguments));
        }
        List<Run> sorted = runs.stream()
                .sorted((a, b) -> Double.compare(a.seconds(), b.seconds()))
                .toList();
        Run middle = sorted.get(WARM / 2);
        return new Timing(
                middle.seconds(),
                runs.stream().map(Run::seconds).toList(),
                phases(middle.errors()),
                runs.stream().mapToLong(Run::peakBytes).max().orElse(0));
    }

    /** The JSON object that {@code --timing} prints on standard error, one key a phase. */
    private static List<Phase> phases(String errors) {
        Optional<String> line = errors.lines().filter(l -> l.startsWith("{")).reduce((first, last) -> last);
        if (line.isEmpty()) {
            return List.of();
        }
        Node told = Node.parse(line.get());
        Node phases = told.has("timing") ? told.get("timing") : told;
        return phases.keys().stream()
                .map(key -> new Phase(key, phases.get(key).number()))
                .toList();
    }
}
