package org.variorum.bench.growth;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.variorum.Variorum;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.collate.Claim;
import org.variorum.collate.Collator;
import org.variorum.group.Story;
import org.variorum.report.Report;

/**
 * Collates ever more reports as one story and takes the time: invented reports of one event, and real ones of many, which
 * share little. Reports are annotated before; real ones are read from where they lie, and nothing of them is kept.
 */
public final class GrowthBench {
    private static final long SEED = 5;
    private static final List<Integer> SIZES = List.of(5, 10, 25, 50, 100, 200);

    /** A measurement is the median of so many, after as many to warm up; long ones are warm from those before, and one. */
    private static final int RUNS = 5;

    private static final int MANY = 50;
    private static final int REAL_TRIPLES = 34;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private GrowthBench() {}

    /**
     * What one size came to.
     *
     * @param evidence how many places all claims have together
     * @param millis of processor time to collate, the median: what else the machine does leaves it alone
     */
    public record Step(int reports, int sentences, int claims, int evidence, double millis) {
        /** Microseconds for each claim and doubling of their number: the same at every size where growth is n log n. */
        public double perClaim() {
            return 1000 * millis / (claims * (Math.log(claims) / Math.log(2)));
        }
    }

    /** @param name what the reports are */
    public record Curve(String name, List<Step> steps) {
        public Curve {
            steps = List.copyOf(steps);
        }
    }

    /**
     * @param sets the labelled sets, whose triples are the real reports
     * @throws IOException if the triples cannot be listed
     */
    public static List<Curve> run(Path sets) throws IOException {
        try (Variorum variorum = Variorum.open()) {
            List<Curve> out = new ArrayList<>();
            out.add(curve("invented", variorum, new InventedStory(SEED).reports(SIZES.getLast())));
            out.add(curve("merged", variorum, real(variorum, sets)));
            return out;
        }
    }

    private static List<Report> real(Variorum variorum, Path sets) throws IOException {
        try (Stream<Path> folders = Files.list(sets.resolve("stories").resolve("triples"))) {
            return variorum.read(folders.sorted()
                            .limit(REAL_TRIPLES)
                            .map(Path::toString)
                            .toList())
                    .reports();
        }
    }

    private static Curve curve(String name, Variorum variorum, List<Report> reports) {
        List<AnnotatedReport> annotated = variorum.annotateAll(reports, unread -> {
            throw new IllegalStateException(unread.path() + ": " + unread.cause());
        });
        List<Step> steps = new ArrayList<>();
        for (int size : SIZES) {
            if (size <= annotated.size()) {
                steps.add(step(new Story(name, annotated.subList(0, size))));
            }
        }
        return new Curve(name, steps);
    }

    private static Step step(Story story) {
        boolean many = story.reports().size() > MANY;
        int runs = many ? 1 : RUNS;
        for (int i = 0; i < runs && !many; i++) {
            Collator.collate(story);
        }
        double[] millis = new double[runs];
        List<Claim> claims = List.of();
        for (int i = 0; i < runs; i++) {
            long began = THREADS.getCurrentThreadCpuTime();
            claims = Collator.collate(story).claims();
            millis[i] = (THREADS.getCurrentThreadCpuTime() - began) / 1e6;
        }
        Arrays.sort(millis);
        System.err.println(story.id() + ": " + story.reports().size() + " reports collated");
        return new Step(
                story.reports().size(),
                story.reports().stream().mapToInt(r -> r.sentences().size()).sum(),
                claims.size(),
                claims.stream().mapToInt(c -> c.evidence().size()).sum(),
                millis[runs / 2]);
    }
}
