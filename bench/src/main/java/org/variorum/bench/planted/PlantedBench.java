package org.variorum.bench.planted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.variorum.Variorum;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Sentence;
import org.variorum.bench.run.Project;
import org.variorum.bench.score.Measure;
import org.variorum.collate.Claim;
import org.variorum.collate.Collator;
import org.variorum.collate.Evidence;
import org.variorum.collate.Ledger;
import org.variorum.group.Story;
import org.variorum.report.Report;
import org.variorum.report.Span;

/**
 * Plants changes in faithful copies of a report, and in sentences that naturally different reports of one event share, and
 * counts what the ledger finds. Reports are read from where they lie; nothing of them is kept.
 */
public final class PlantedBench {
    /** What changes are planted in, as the measures are named. */
    public static final List<String> WHERE = List.of("copies", "natural");

    /** How the measure of what is falsely told is named, behind one of {@link #WHERE} and a dot. */
    public static final String FALSE_ONES = "falsePerHundredClaims";

    /** How the number of changes is named that could be made where both sentences have the words. */
    public static final String POSSIBLE = "possible";

    /** How the number of those is named that are not made, since the other sentence does not state what they change. */
    public static final String REFUSED = "refused";

    private static final long SEED = 5;
    /** Every third story of copies has an unchanged copy beside. */
    private static final int THREE_REPORTS = 3;

    private static final int IN_A_TRIPLE = 2;

    private final Variorum variorum;
    private final Project project;
    private final Path sets;
    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    private final Consumer<String> misses;

    private PlantedBench(Variorum variorum, Project project, Path sets, Consumer<String> misses) {
        this.variorum = variorum;
        this.project = project;
        this.sets = sets;
        this.misses = misses;
    }

    /**
     * @param misses is told of every change that is not found: kind, report and offset, no words
     * @throws IOException if the reports cannot be listed
     */
    public static List<Measure> run(Project project, Path sets, Consumer<String> misses) throws IOException {
        try (Variorum variorum = Variorum.open()) {
            PlantedBench bench = new PlantedBench(variorum, project, sets, misses);
            List<Measure> out = new ArrayList<>(bench.copies());
            out.addAll(bench.natural());
            return List.copyOf(out);
        }
    }

    /** What is changed, as the measures are named: every kind of change, and all of them. */
    public static List<String> kinds() {
        return Stream.concat(Arrays.stream(Plant.values()).map(Plant::label), Stream.of(Tally.ALL))
                .toList();
    }

    private List<Measure> copies() throws IOException {
        List<String> paths = new ArrayList<>();
        paths.add(project.samples().toString());
        project.seeds().ifPresent(s -> paths.add(s.toString()));
        List<Path> triples = triples();
        for (int i = 0; i < triples.size(); i++) {
            List<Path> reports = reports(triples.get(i));
            paths.add(reports.get(i % reports.size()).toString());
        }
        Tally tally = new Tally();
        int n = 0;
        for (Report report : variorum.read(paths).reports()) {
            AnnotatedReport base = variorum.annotate(report);
            Map<Plant, List<Edit>> edits = edits(base);
            for (Map.Entry<Plant, List<Edit>> e : edits.entrySet()) {
                copy(base, pick(e.getValue()), n++ % THREE_REPORTS == 0, tally);
            }
        }
        return tally.measures("copies");
    }

    private void copy(AnnotatedReport base, Edit edit, boolean three, Tally tally) {
        List<AnnotatedReport> reports = new ArrayList<>(List.of(base));
        if (three) {
            reports.add(variorum.annotate(Copies.of(base.report())));
        }
        Report changed = Copies.changed(base.report(), edit);
        reports.add(variorum.annotate(changed));
        Outcome outcome = Outcome.of(edit, changed.id(), collate(reports), Set.of());
        note("copies", edit, base, outcome);
        tally.add(edit.plant(), outcome);
    }

    private List<Measure> natural() throws IOException {
        Tally tally = new Tally();
        for (Path triple : triples()) {
            List<AnnotatedReport> reports = new ArrayList<>();
            for (Report r : variorum.read(List.of(triple.toString())).reports()) {
                reports.add(variorum.annotate(r));
            }
            Ledger ledger = collate(reports);
            Set<String> before = Outcome.shown(ledger);
            for (Map.Entry<Plant, List<Edit>> e : shared(ledger, tally).entrySet()) {
                List<Edit> left = new ArrayList<>(e.getValue());
                for (int i = 0; i < IN_A_TRIPLE && !left.isEmpty(); i++) {
                    Edit edit = pick(left);
                    left.remove(edit);
                    natural(edit, reports, before, tally);
                }
            }
        }
        return tally.measures("natural");
    }

    private void natural(Edit edit, List<AnnotatedReport> reports, Set<String> before, Tally tally) {
        List<AnnotatedReport> after = new ArrayList<>(reports);
        for (int i = 0; i < after.size(); i++) {
            AnnotatedReport base = after.get(i);
            if (edit.report().equals(base.report().id())) {
                Report changed = Copies.changed(base.report(), edit);
                after.set(i, variorum.annotate(changed));
                Outcome outcome = Outcome.of(edit, changed.id(), collate(after), before);
                note("natural", edit, base, outcome);
                tally.add(edit.plant(), outcome);
                return;
            }
        }
    }

    /** Changes to sentences that stand in one claim with another report's, where that one states what is changed. */
    private static Map<Plant, List<Edit>> shared(Ledger ledger, Tally tally) {
        Map<Plant, List<Edit>> out = new EnumMap<>(Plant.class);
        Set<String> possible = new HashSet<>();
        Set<String> stated = new HashSet<>();
        for (Claim claim : ledger.claims()) {
            for (Evidence mine : claim.evidence()) {
                for (Evidence theirs : claim.evidence()) {
                    if (mine.at().reportId().equals(theirs.at().reportId())) {
                        continue;
                    }
                    Report report = mine.at().report().report();
                    String other = theirs.at().text();
                    for (Edit e : Edits.of(report, mine.at().span())) {
                        String key = e.report() + e.plant() + e.at();
                        if (e.sharedWith(other)) {
                            possible.add(key);
                            if (Stated.in(e, report.text(), other) && stated.add(key)) {
                                out.computeIfAbsent(e.plant(), k -> new ArrayList<>())
                                        .add(e);
                            }
                        }
                    }
                }
            }
        }
        tally.chosen(possible.size(), stated.size());
        return out;
    }

    private static Map<Plant, List<Edit>> edits(AnnotatedReport base) {
        Map<Plant, List<Edit>> out = new EnumMap<>(Plant.class);
        for (Sentence s : base.sentences()) {
            for (Edit e : Edits.of(base.report(), s.span())) {
                out.computeIfAbsent(e.plant(), k -> new ArrayList<>()).add(e);
            }
        }
        return out;
    }

    private Edit pick(List<Edit> edits) {
        return edits.get(random.nextInt(edits.size()));
    }

    private static Ledger collate(List<AnnotatedReport> reports) {
        return Collator.collate(new Story("planted", reports));
    }

    private void note(String where, Edit edit, AnnotatedReport base, Outcome outcome) {
        if (!outcome.found() || !outcome.reason() || outcome.falseOnes() > 0) {
            Span at = edit.at();
            misses.accept(String.join(
                    "\t",
                    where,
                    edit.plant().toString(),
                    base.report().path(),
                    at.start() + ".." + at.end(),
                    edit.replacement(),
                    outcome.found() ? "found" : "missed",
                    outcome.reason() ? "reason" : "no reason",
                    outcome.falseOnes() + " false"));
        }
    }

    private List<Path> triples() throws IOException {
        try (Stream<Path> folders = Files.list(sets.resolve("stories").resolve("triples"))) {
            return folders.sorted().toList();
        }
    }

    private static List<Path> reports(Path triple) throws IOException {
        try (Stream<Path> files = Files.list(triple)) {
            return files.sorted().toList();
        }
    }
}
