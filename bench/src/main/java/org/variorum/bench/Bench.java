package org.variorum.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.variorum.bench.fuzz.Fuzz;
import org.variorum.bench.fuzz.ProseFuzz;
import org.variorum.bench.growth.GrowthBench;
import org.variorum.bench.ledger.Triples;
import org.variorum.bench.planted.PlantedBench;
import org.variorum.bench.run.Machine;
import org.variorum.bench.run.Program;
import org.variorum.bench.run.Project;
import org.variorum.bench.score.AttributionErrors;
import org.variorum.bench.score.Measure;
import org.variorum.bench.seeds.SeedsCheck;
import org.variorum.model.ModelFiles;
import org.variorum.model.Network;

/**
 * The bench's command line, started by {@code bench/run}. Without an argument everything is measured and written to
 * {@code bench/results}; {@code scores PART…}, {@code seeds} and {@code speed} print one thing; {@code errors} writes what
 * kinds of errors attribution makes; {@code pins} writes what is reached now to {@code bench/pins.json};
 * {@code unjudged} writes a sheet of what is shown and was never judged, {@code judged} takes the filled sheet; {@code peers}
 * measures us beside other programs; {@code planted} plants changes in reports and writes what the ledger found;
 * {@code growth} collates ever more reports; {@code fuzz} reads damaged files, {@code
 * archive} a whole web archive.
 */
public final class Bench {
    private static final int PEER_ARTICLES = 20;
    private static final int PEER_ROUNDS = 3;
    private static final int PAGE_ROUNDS = 30;
    private static final List<String> LEDGER_CHIEF =
            List.of("alignment.P", "alignment.F1", "quotes.F1", "differences.P", "differences.reason", "origins");
    private static final String VERBOSE = "-v";
    private static final long ARCHIVE_MEGABYTES = 1000;
    private static final long FUZZ_CASES = 1_000_000;
    private static final long PROSE_CASES = 10_000;

    private final Project project = Project.find();
    private final Program program = Program.launcher(project);
    private final Path work = project.bench("target").resolve("bench");

    private Bench() {}

    public static void main(String[] args) throws IOException {
        Bench bench = new Bench();
        List<String> rest = args.length == 0 ? List.of() : List.of(args).subList(1, args.length);
        switch (args.length == 0 ? "all" : args[0]) {
            case "all" -> bench.all();
            case "scores" -> bench.scores(rest);
            case "errors" -> bench.errors();
            case "seeds" -> bench.seeds();
            case "speed" -> bench.speed();
            case "pins" -> bench.pins();
            case "unjudged" -> bench.unjudged();
            case "judged" -> bench.judged(rest);
            case "peers" -> {
                if (rest.contains("pages")) {
                    bench.pagePeers(rest.contains("trial"));
                } else {
                    bench.peers(rest);
                }
            }
            case "planted" -> bench.planted(rest.contains(VERBOSE));
            case "growth" -> bench.growth();
            case "fuzz" -> bench.fuzz(rest);
            case "archive" -> bench.archive(rest);
            default -> {
                System.err.println(
                        "usage: bench/run [scores [PART...] | errors | seeds | speed | pins | unjudged | judged [SHEET]"
                                + " | peers [ARTICLES] | peers pages [trial] | planted [-v] | growth"
                                + " | fuzz [CASES [SEED [MINUTES]]] | archive [MB]]");
                System.exit(2);
            }
        }
    }

    /** The results are written after every part, so that a long run that is ended leaves what it came to. */
    private void all() throws IOException {
        warm();
        Path sets = sets();
        Report report = Report.begin(Version.of(project), Machine.here(), foundInSeeds(), timing());
        Scores scores = new Scores(project, program, sets, work, scorer(sets));
        for (Part part : scores.parts()) {
            report = report.with(scores.result(part));
            write(report);
        }
        for (Triples.Half half : Triples.Half.values()) {
            report = report.with(ledger(sets, half));
            write(report);
        }
        report = report.with(Judged.of(project, sets, work).result(line -> {}));
        write(report);
        write(report.with(agree(sets)));
    }

    private Result ledger(Path sets, Triples.Half half) throws IOException {
        String name = "ledger " + half.name().toLowerCase(Locale.ROOT);
        System.err.println("scoring " + name);
        Triples.Found found = Triples.score(project, program, sets, work, half);
        return new Result(name, found.measures(), LEDGER_CHIEF, found.seconds(), found.reports(), 0, found.peakBytes());
    }

    private void write(Report report) throws IOException {
        List<Published> published = Published.read(project.bench("published.tsv"));
        Path results = project.bench("results");
        new ReportJson(published).write(results.resolve("scores.json"), report);
        new Table(published).write(results.resolve("scores.md"), report);
    }

    private void scores(List<String> given) throws IOException {
        boolean verbose = given.contains(VERBOSE);
        List<String> only = given.stream().filter(g -> !g.equals(VERBOSE)).toList();
        warm();
        Path sets = sets();
        Scores scores = new Scores(project, program, sets, work, scorer(sets));
        for (Part part : scores.parts()) {
            boolean entities = part.task() == Task.ENTITIES && only.contains("entities");
            if (only.isEmpty() || only.contains(part.name()) || entities) {
                scores.result(part).measures().forEach(m -> print(part.name(), m));
            }
        }
        for (Triples.Half half : Triples.Half.values()) {
            if (only.isEmpty() || only.contains("ledger")) {
                Result result = ledger(sets, half);
                result.measures().forEach(m -> print(result.part(), m));
            }
        }
        if (only.isEmpty() || only.contains("differences")) {
            Result result = Judged.of(project, sets, work).result(verbose ? System.out::println : line -> {});
            result.measures().forEach(m -> print(result.part(), m));
        }
        if (only.isEmpty() || only.contains("agree")) {
            agree(sets).forEach(m -> print("agree", m));
        }
    }

    /** Reads the whole articles and writes what kinds of errors there are. */
    private void errors() throws IOException {
        warm();
        Path sets = sets();
        for (Part part : FullParts.of(sets)) {
            if (part.task() == Task.ATTRIBUTION) {
                Path answers = work.resolve("attribution.jsonl");
                part.answer(program, answers);
                ErrorsTable table = new ErrorsTable(AttributionErrors.of(part.gold(), answers));
                table.write(project.bench("results"));
                System.out.print(table.text());
            }
        }
    }

    private static void print(String part, Measure m) {
        System.out.println(part + "\t" + m.name() + "\t" + m.value());
    }

    private static List<Measure> agree(Path sets) throws IOException {
        System.err.println("scoring agree");
        try (Network network = Network.open(ModelFiles.standard())) {
            return Headlines.agreement(network).scores(sets.resolve("agree"));
        }
    }

    private void seeds() throws IOException {
        SeedsCheck.Found found =
                foundInSeeds().orElseThrow(() -> new IOException("the seed reports are not beside this checkout"));
        System.out.println("annotate " + found.byAnnotate());
        System.out.println("brief    " + found.byBrief());
        System.out.println(found.spans() + " spans");
        found.misses().forEach(System.out::println);
        found.failures().forEach(f -> System.out.println("does not hold: " + f));
    }

    private void speed() throws IOException {
        System.out.println(
                timing().orElseThrow(() -> new IOException("the seed reports are not beside this checkout")));
    }

    private void planted(boolean verbose) throws IOException {
        Consumer<String> misses = verbose ? System.out::println : miss -> {};
        PlantedResults results =
                new PlantedResults(Version.of(project), Machine.here(), PlantedBench.run(project, sets(), misses));
        results.write(project.bench("results"));
        results.measures().forEach(m -> print("planted", m));
    }

    private void growth() throws IOException {
        GrowthResults results = new GrowthResults(Version.of(project), Machine.here(), GrowthBench.run(sets()));
        results.write(project.bench("results"));
        System.out.print(results.page());
    }

    /** Writes a sheet to judge what nobody has judged. */
    private void unjudged() throws IOException {
        warm();
        Path sheet = sheet();
        int open = Judged.of(project, sets(), work).differences().writeSheet(sheet);
        System.out.println(open + " differences to judge: " + sheet);
    }

    /** Takes what was filled in into the labels. */
    private void judged(List<String> given) throws IOException {
        Path sheet = given.isEmpty() ? sheet() : Path.of(given.getFirst());
        int taken = Judged.of(project, sets(), work).differences().take(sheet);
        System.out.println(taken + " judgements added");
    }

    private Path sheet() {
        return work.resolve("unjudged.tsv");
    }

    private void pins() throws IOException {
        warm();
        List<Pins.Pin> pins = new ArrayList<>();
        for (Gate.Held held : new Gate(project, program, sets(), work).held()) {
            pins.add(held.pin());
        }
        new Pins(pins).write(project.bench("pins.json"));
    }

    /** A trial takes the pages of the gate, and the results that are kept stay. */
    private void pagePeers(boolean trial) throws IOException {
        warm();
        Path sets = sets();
        Part pages = trial
                ? new SmallParts(sets, work).pages()
                : new Part("pages", Task.PAGES, List.of(sets.resolve("pages/html")), sets.resolve("pages"));
        Path folds = project.bench("blocks").resolve("target").resolve("pages.jsonl");
        PagePeers.Found found =
                new PagePeers(project, work, scorer(sets)).measure(pages, folds, trial ? 1 : PAGE_ROUNDS);
        Path results = trial ? work : project.bench("results");
        new PagePeersReport(found).write(results);
        System.out.print(Files.readString(results.resolve("page-peers.md")));
    }

    /** With a number of articles of its own, it is a trial: one round, and the results that are kept stay. */
    private void peers(List<String> count) throws IOException {
        warm();
        Path sets = sets();
        int articles = count.isEmpty() ? PEER_ARTICLES : Integer.parseInt(count.getFirst());
        Part part = new Articles(sets.resolve("attribution/dev")).spread(articles, work.resolve("peer-articles"));
        Peers.Found found = new Peers(project, work, scorer(sets), part).measure(count.isEmpty() ? PEER_ROUNDS : 1);
        Path results = count.isEmpty() ? project.bench("results") : work;
        PeersJson.write(results.resolve("peers.json"), found);
        new PeersTable(found).write(results.resolve("peers.md"));
        System.out.print(Files.readString(results.resolve("peers.md")));
    }

    /** Of another size than a thousand megabytes it is a trial, whose results are printed and not kept. */
    private void archive(List<String> given) throws IOException {
        warm();
        long megabytes = given.isEmpty() ? ARCHIVE_MEGABYTES : Long.parseLong(given.getFirst());
        Archive.Found found = new Archive(program, work).measure(megabytes * 1_000_000);
        Path file = (megabytes == ARCHIVE_MEGABYTES ? project.bench("results") : work).resolve("archive.json");
        Archive.write(file, Version.of(project), Machine.here(), found);
        System.out.println(found.line());
    }

    /** Fewer than a million cases are a trial, whose results are printed and not kept. */
    private void fuzz(List<String> given) throws IOException {
        if (!given.isEmpty() && given.getFirst().equals("prose")) {
            fuzzProse(given.subList(1, given.size()));
            return;
        }
        long cases = given.isEmpty() ? FUZZ_CASES : Long.parseLong(given.get(0));
        long seed = given.size() < 2 ? 1 : Long.parseLong(given.get(1));
        Duration time = given.size() < 3 ? Duration.ofDays(1) : Duration.ofMinutes(Long.parseLong(given.get(2)));
        List<Path> folders = List.of(project.samples(), project.samples().resolveSibling("formats"));
        Fuzz fuzz = Fuzz.of(folders, seed, work.resolve("fuzz"));
        FuzzResults results = new FuzzResults(Version.of(project), Machine.here(), fuzz.run(cases, time));
        results.write(cases < FUZZ_CASES ? Files.createDirectories(work) : project.bench("results"));
        results.found().findings().forEach(System.out::println);
        System.out.println(results.line());
    }

    /** Nothing is kept: what goes wrong is to be mended. */
    private void fuzzProse(List<String> given) throws IOException {
        long cases = given.isEmpty() ? PROSE_CASES : Long.parseLong(given.get(0));
        long seed = given.size() < 2 ? 1 : Long.parseLong(given.get(1));
        List<Path> folders;
        try (Stream<Path> triples = Files.list(sets().resolve("stories").resolve("triples"))) {
            folders = triples.filter(Files::isDirectory).sorted().toList();
        }
        ProseFuzz.Found found = new ProseFuzz(folders, seed).run(cases, Duration.ofDays(1));
        found.findings().forEach(System.out::println);
        System.out.printf(
                Locale.ROOT,
                "%,d stories of damaged sentences (seed %d) in %,.0f s: %d went wrong.%n",
                found.cases(),
                found.seed(),
                found.seconds(),
                found.findings().size());
    }

    /** Lets the launcher build itself, so that no score includes that. */
    private void warm() throws IOException {
        program.demand(work.resolve("version.txt"), List.of("--version"));
    }

    private Optional<SeedsCheck.Found> foundInSeeds() throws IOException {
        Optional<Path> seeds = project.seeds();
        return seeds.isEmpty() ? Optional.empty() : Optional.of(SeedsCheck.run(project, program, seeds.get(), work));
    }

    private Optional<Speed.Timing> timing() throws IOException {
        Optional<Path> seeds = project.seeds();
        return seeds.isEmpty() ? Optional.empty() : Optional.of(Speed.brief(program, seeds.get(), work));
    }

    private Path sets() throws IOException {
        return project.labelledSets()
                .orElseThrow(() -> new IOException("the labelled sets are not beside this checkout (../shared/bench)"));
    }

    private static ScorePy scorer(Path sets) throws IOException {
        return ScorePy.of(sets).orElseThrow(() -> new IOException("python3 is needed to score: install it"));
    }
}
