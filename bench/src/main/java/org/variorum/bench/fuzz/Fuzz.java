package org.variorum.bench.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.variorum.read.ReadOptions;
import org.variorum.read.ReadResult;
import org.variorum.read.Reader;
import org.variorum.read.Unread;
import org.variorum.report.Place;
import org.variorum.report.Removed;
import org.variorum.report.Report;
import org.variorum.tell.ReportJson;

/**
 * Reads damaged files, one after the other, and keeps what went wrong: an exception that nobody foresaw, a case that took
 * too long, memory that ran out, a span outside the text. Case 17 of seed 1 is the same bytes on every machine.
 *
 * @param seeds what is damaged
 * @param seed chooses another set of cases
 * @param longest how much of a processor's time one case may take
 * @param keep where the bytes of cases that went wrong are put
 */
public record Fuzz(Seeds seeds, long seed, Duration longest, Path keep) {
    private static final int MOST_FINDINGS = 50;
    private static final long SHOWN_EVERY = 20_000;

    /** Time of the processor, so that a busy machine is not taken for a slow reader; nothing here waits for anything. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    /**
     * Something that went wrong.
     *
     * @param number of the case
     * @param from the seed's file
     */
    public record Finding(long number, String from, String what) {}

    /** How many cases of one seed file came to what, and the processor's time they took. */
    public record Tally(long cases, long reports, long unread, double seconds) {
        Tally plus(ReadResult result, long nanos) {
            return new Tally(
                    cases + 1,
                    reports + result.reports().size(),
                    unread + result.unread().size(),
                    seconds + nanos / 1e9);
        }
    }

    /**
     * What came of it.
     *
     * @param slowest the longest that a case took, in seconds of a processor's time
     * @param heap the most memory the machine gave, in bytes
     */
    public record Found(
            long seed,
            long cases,
            Map<String, Tally> files,
            List<Finding> findings,
            double seconds,
            double slowest,
            long slowestCase,
            long heap) {}

    /** Every file in {@code folders}, damaged by {@code seed}. */
    public static Fuzz of(List<Path> folders, long seed, Path keep) throws IOException {
        return new Fuzz(Seeds.in(folders), seed, Duration.ofSeconds(5), keep);
    }

    /** Runs cases 0 to {@code cases}, or as many as there is time for. */
    public Found run(long cases, Duration time) throws IOException {
        Map<String, Tally> files = new TreeMap<>();
        List<Finding> findings = Collections.synchronizedList(new ArrayList<>());
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        AtomicLong current = new AtomicLong(-1);
        AtomicLong began = new AtomicLong(CLOCK.getCurrentThreadCpuTime());
        for (int i = 0; i < seeds.count(); i++) {
            read(i, seeds.at(i), seeds.at(i).bytes(), findings); // so that no case pays for what is loaded once
        }
        Thread watch = watch(Thread.currentThread(), current, began, findings);
        long start = System.nanoTime();
        long slowest = 0;
        long slowestCase = 0;
        long done = 0;
        for (; done < cases && findings.size() < MOST_FINDINGS; done++) {
            Seeds.Seed from = seeds.at(done);
            byte[] bytes = bytes(done);
            began.set(CLOCK.getCurrentThreadCpuTime());
            current.set(done);
            ReadResult result = read(done, from, bytes, findings);
            current.set(-1);
            long took = CLOCK.getCurrentThreadCpuTime() - began.get();
            if (took > slowest) {
                slowest = took;
                slowestCase = done;
            }
            files.put(
                    from.name(),
                    files.getOrDefault(from.name(), new Tally(0, 0, 0, 0)).plus(result, took));
            long sofar = System.nanoTime() - start;
            if (done % SHOWN_EVERY == SHOWN_EVERY - 1) {
                err.println((done + 1) + " cases, " + findings.size() + " findings, " + sofar / 1_000_000_000 + " s");
            }
            if (sofar > time.toNanos()) {
                done++;
                break;
            }
        }
        watch.interrupt();
        for (Finding finding : findings) {
            Files.createDirectories(keep);
            Files.write(keep.resolve(finding.number() + "-" + finding.from()), bytes(finding.number()));
        }
        return new Found(
                seed,
                done,
                files,
                List.copyOf(findings),
                (System.nanoTime() - start) / 1e9,
                slowest / 1e9,
                slowestCase,
                Runtime.getRuntime().maxMemory());
    }

    /** The bytes of one case. */
    public byte[] bytes(long number) {
        return Mutation.of(seeds.at(number), seeds, seed * 1_000_003 + number);
    }

    private static ReadResult read(long number, Seeds.Seed from, byte[] bytes, List<Finding> findings) {
        try {
            ReadOptions options = new ReadOptions(null, new ByteArrayInputStream(bytes)).withPlaces(number % 4 == 0);
            ReadResult result = Reader.standard().read(List.of("-"), options);
            for (Unread unread : result.unread()) {
                if (unread.cause().startsWith("could not be read: ")) {
                    findings.add(new Finding(number, from.name(), unread.cause()));
                }
            }
            for (Report report : result.reports()) {
                check(number, from, report, findings);
            }
            if (result.reports().isEmpty() && result.unread().isEmpty()) {
                findings.add(new Finding(number, from.name(), "neither a report nor a cause"));
            }
            return result;
        } catch (RuntimeException | IOException | OutOfMemoryError | StackOverflowError e) {
            findings.add(new Finding(number, from.name(), String.valueOf(e)));
            return new ReadResult(List.of(), List.of());
        }
    }

    private static void check(long number, Seeds.Seed from, Report report, List<Finding> findings) throws IOException {
        ReportJson.write(report, OutputStream.nullOutputStream());
        for (Removed removed : report.removed()) {
            if (removed.span() != null && !removed.span().in(report.text()).equals(removed.text())) {
                findings.add(new Finding(number, from.name(), "a span that is not its text"));
            }
        }
        if (report.saved() != null) {
            for (Place place : report.saved().places()) {
                if (place.text().end() > report.text().length()) {
                    findings.add(new Finding(number, from.name(), "a place outside the text"));
                }
            }
        }
        report.paragraphs();
    }

    /** Tells of a case while it still takes too long, with what it is at. */
    private Thread watch(Thread worker, AtomicLong current, AtomicLong began, List<Finding> findings) {
        return Thread.ofPlatform().daemon().start(() -> {
            long told = -1;
            try {
                while (true) {
                    Thread.sleep(200);
                    long number = current.get();
                    if (number >= 0
                            && number != told
                            && CLOCK.getThreadCpuTime(worker.threadId()) - began.get() > longest.toNanos()) {
                        told = number;
                        StackTraceElement[] stack = worker.getStackTrace();
                        findings.add(new Finding(
                                number,
                                seeds.at(number).name(),
                                "over " + longest.toSeconds() + " s, at "
                                        + List.of(stack).subList(0, Math.min(8, stack.length))));
                    }
                }
            } catch (InterruptedException e) {
                // the run is over
            }
        });
    }
}
