package org.variorum.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.bench.run.Machine;
import org.variorum.bench.run.Project;
import org.variorum.bench.run.Run;
import org.variorum.bench.seeds.SeedsCheck;

/** Lets Variorum and its peer read the same texts in turn, and scores what both print in the same way. */
final class Peers {
    private final Project project;
    private final Path work;
    private final ScorePy scorer;
    private final Part articles;
    private final List<Path> texts;

    /**
     * Which texts and how many words there were, and what each reader came to; ours is the first.
     *
     * @param seeds how many of the texts are seed reports
     */
    record Found(Version version, Machine machine, int articles, int seeds, long words, List<Beside> readers) {}

    Peers(Project project, Path work, ScorePy scorer, Part articles) throws IOException {
        this.project = project;
        this.work = work;
        this.scorer = scorer;
        this.articles = articles;
        this.texts = new ArrayList<>(articles.inputs());
        if (project.seeds().isPresent()) {
            try (Stream<Path> files = Files.list(project.seeds().get())) {
                files.sorted().forEach(texts::add);
            }
        }
    }

    /** @param times how often each reads all texts, in turn with the others */
    Found measure(int times) throws IOException {
        Path one = shortest();
        List<Reader> readers = List.of(
                Reader.variorum(project),
                Reader.coreNlp(project, 1),
                Reader.coreNlp(project, Runtime.getRuntime().availableProcessors()));
        List<Run> starts = new ArrayList<>();
        for (Reader reader : readers) {
            starts.add(read(reader, List.of(one)));
        }
        List<List<Run>> rounds = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            List<Run> round = new ArrayList<>();
            for (Reader reader : readers) {
                round.add(read(reader, texts));
            }
            rounds.add(round);
        }
        long words = words(texts);
        List<Beside> found = new ArrayList<>();
        for (int i = 0; i < readers.size(); i++) {
            int at = i;
            List<Run> runs = rounds.stream().map(round -> round.get(at)).toList();
            found.add(beside(readers.get(i), starts.get(i), runs, words - words(List.of(one))));
        }
        int seeds = texts.size() - articles.inputs().size();
        return new Found(Version.of(project), Machine.here(), articles.inputs().size(), seeds, words, found);
    }

    private Beside beside(Reader reader, Run start, List<Run> runs, long words) throws IOException {
        Path answers = runs.getLast().out();
        return new Beside(
                reader.name(),
                scorer.score(articles, answers),
                project.seeds().isPresent() ? Optional.of(SeedsCheck.speakers(project, answers)) : Optional.empty(),
                start.seconds(),
                runs.stream().map(Run::seconds).toList(),
                words,
                runs.stream().mapToLong(Run::peakBytes).max().orElse(0));
    }

    private Run read(Reader reader, List<Path> reports) throws IOException {
        String file = reader.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-") + ".jsonl";
        Run run = reader.read(reports, work.resolve("peers").resolve(file));
        System.err.printf(Locale.ROOT, "%s: %d reports in %.1f s%n", reader.name(), reports.size(), run.seconds());
        return run;
    }

    /** What start-up is measured on. */
    private Path shortest() throws IOException {
        Path least = texts.getFirst();
        for (Path text : texts) {
            least = Files.size(text) < Files.size(least) ? text : least;
        }
        return least;
    }

    private static long words(List<Path> texts) throws IOException {
        long words = 0;
        for (Path text : texts) {
            words += RunningWords.in(Files.readString(text, StandardCharsets.UTF_8));
        }
        return words;
    }
}
