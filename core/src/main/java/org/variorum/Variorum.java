package org.variorum;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Annotator;
import org.variorum.collate.Collator;
import org.variorum.collate.Ledger;
import org.variorum.group.Grouper;
import org.variorum.group.Story;
import org.variorum.model.ModelFiles;
import org.variorum.model.Network;
import org.variorum.read.ReadOptions;
import org.variorum.read.ReadResult;
import org.variorum.read.Reader;
import org.variorum.read.Unread;
import org.variorum.report.Report;
import org.variorum.tell.Brief;

/**
 * The front door. Opens the models once and then reads, annotates, groups and collates as often as asked.
 *
 * <p>One instance may be used by several threads at once. It holds native memory and a few threads until it is closed;
 * a call under way when it is closed may fail. What it returns is immutable and stays valid afterwards. The same input
 * gives the same result whatever the number of threads.
 */
public final class Variorum implements AutoCloseable {
    private static final int WAITING_PER_THREAD = 8;
    private static final System.Logger LOG = System.getLogger(Variorum.class.getName());

    private final int threads;
    private final ExecutorService pool;
    private final Future<Loaded> loaded;

    private record Loaded(ModelFiles files, Network network, Annotator annotator) {}

    private Variorum(int threads) {
        this.threads = threads;
        pool = Executors.newFixedThreadPool(threads, task -> {
            Thread t = new Thread(task, "variorum");
            t.setDaemon(true);
            return t;
        });
        Future<Annotator> annotator = pool.submit(Annotator::open);
        // Loading goes on while the caller reads: the network here, tagger and word lists beside it.
        loaded = java.util.concurrent.CompletableFuture.supplyAsync(() -> {
            ModelFiles files = ModelFiles.standard();
            return new Loaded(files, Network.open(files), join(annotator));
        });
    }

    /** Opens the models, with a thread for each processor. */
    public static Variorum open() {
        return open(Runtime.getRuntime().availableProcessors());
    }

    /**
     * Opens the models.
     *
     * @param threads how many reports are annotated at a time
     * @throws IllegalArgumentException if there is not at least one
     */
    public static Variorum open(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("At least one thread is needed, not " + threads);
        }
        return new Variorum(threads);
    }

    /** Waits until the models are loaded; every call that needs them waits by itself. */
    public void ready() {
        join(loaded);
    }

    /** Reads files and directories; what cannot be used is listed in the result, not thrown. */
    public ReadResult read(Collection<String> paths) {
        return Reader.standard().read(List.copyOf(paths), ReadOptions.none());
    }

    /**
     * Annotates one report.
     *
     * @throws IllegalArgumentException if the report is {@linkplain Report#foreign() in another language}
     */
    public AnnotatedReport annotate(Report report) {
        if (report.foreign()) {
            throw new IllegalArgumentException(
                    "Not annotated, since its language is " + report.language() + ": " + report.path());
        }
        Loaded models = join(loaded);
        return models.annotator().annotate(report, models.network());
    }

    /**
     * Opens a line of work that annotates reports in parallel and hands them on in the order they came. A report on
     * which annotation fails is handed to {@code failed} in its place, and the rest goes on.
     */
    public Line line(Consumer<AnnotatedReport> sink, Consumer<Unread> failed) {
        return new Line(sink, failed);
    }

    /** Reads everything, groups it into stories and collates each: the whole way from files to a brief. */
    public Brief brief(Collection<String> paths) {
        return brief(read(paths));
    }

    /** A brief of what was read, the story with most reports first. */
    public Brief brief(ReadResult read) {
        List<Unread> unread = new ArrayList<>(read.unread());
        List<AnnotatedReport> annotated = annotateAll(read.reports(), unread::add);
        return brief(annotated, unread, read.reports());
    }

    /** Annotates what can be annotated, in parallel; the order stays. What fails is handed to {@code failed}. */
    public List<AnnotatedReport> annotateAll(List<Report> reports, Consumer<Unread> failed) {
        List<AnnotatedReport> out = new ArrayList<>();
        try (Line line = line(out::add, failed)) {
            for (Report r : reports) {
                if (!r.foreign()) {
                    line.add(r);
                }
            }
        }
        return out;
    }

    /**
     * A brief of annotated reports; {@code all} also holds those that were not annotated. A story on which collating fails
     * is left out, its reports are told among those unread, and the rest goes on.
     */
    public Brief brief(List<AnnotatedReport> annotated, List<Unread> unread, List<Report> all) {
        Grouper grouper = Grouper.toSettle();
        annotated.forEach(grouper::add);
        grouper.settle();
        List<Story> stories = new ArrayList<>(grouper.stories());
        stories.sort((a, b) -> b.reports().size() - a.reports().size());
        List<Unread> left = new ArrayList<>(unread);
        List<Ledger> ledgers = new ArrayList<>();
        for (Story story : stories) {
            try {
                ledgers.add(Collator.collate(story));
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.DEBUG, () -> "Collating " + story.id() + " failed", e);
                for (AnnotatedReport r : story.reports()) {
                    left.add(new Unread(r.report().path(), "could not be collated: " + e));
                }
            }
        }
        return new Brief(
                new Brief.Made(version(), models()),
                left,
                all.stream().filter(Report::foreign).toList(),
                ledgers);
    }

    /** The version of this library; {@code development} where it does not run from its jar. */
    public static String version() {
        String version = Variorum.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    private List<Brief.ModelFile> models() {
        ModelFiles files = join(loaded).files();
        return List.of(new Brief.ModelFile(files.name(), files.sha256()));
    }

    private static <T> T join(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the models were loading", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Frees the models. */
    @Override
    public void close() {
        pool.shutdown();
        if (loaded.state() == Future.State.FAILED) {
            return; // whoever needed the models has been told
        }
        join(loaded).network().close();
    }

    /** Reports on their way through annotation, a bounded number at a time. For one thread; close it to finish. */
    public final class Line implements AutoCloseable {
        private final Consumer<AnnotatedReport> sink;
        private final Consumer<Unread> failed;
        private final Deque<Waiting> waiting = new ArrayDeque<>();

        private Line(Consumer<AnnotatedReport> sink, Consumer<Unread> failed) {
            this.sink = sink;
            this.failed = failed;
        }

        private record Waiting(Report report, Future<AnnotatedReport> result) {}

        /** Takes a report, and hands on those that are ready where many wait. */
        public void add(Report report) {
            add(report, pool.submit(() -> annotate(report)));
        }

        /** Takes a report that is handed on in its place with nothing annotated, such as one in another language. */
        public void pass(Report report) {
            add(report, java.util.concurrent.CompletableFuture.completedFuture(AnnotatedReport.bare(report)));
        }

        private void add(Report report, Future<AnnotatedReport> result) {
            waiting.add(new Waiting(report, result));
            if (waiting.size() >= threads * WAITING_PER_THREAD) {
                handOn(waiting.remove());
            }
        }

        /** Hands on all that are still on their way. */
        @Override
        public void close() {
            while (!waiting.isEmpty()) {
                handOn(waiting.remove());
            }
        }

        private void handOn(Waiting next) {
            AnnotatedReport annotated;
            try {
                // Without models no report can be annotated: that is no fault of this one.
                Variorum.this.ready();
                annotated = next.result().get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while a report was annotated", e);
            } catch (ExecutionException e) {
                LOG.log(
                        System.Logger.Level.DEBUG,
                        () -> "Annotating " + next.report().path() + " failed",
                        e.getCause());
                failed.accept(new Unread(next.report().path(), "could not be annotated: " + e.getCause()));
                return;
            }
            sink.accept(annotated);
        }
    }
}
