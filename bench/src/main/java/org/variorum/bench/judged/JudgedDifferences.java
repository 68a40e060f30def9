package org.variorum.bench.judged;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.variorum.bench.run.Project;
import org.variorum.bench.score.Measure;

/** How many of the differences that are shown in the stream's stories are worth showing, as far as they were judged. */
public final class JudgedDifferences {
    /** The measures that are shown, over both halves and over each. */
    public static final List<String> CHIEF = chief();

    /** The measures that are pinned: over both halves. */
    public static final List<String> PINNED = List.of(Outcomes.PRECISION, Outcomes.KEPT);

    private final Path sets;
    private final Path work;
    private final Labels labels;

    /**
     * @param sets the folder of labelled sets
     * @param work where the reports are written to be read
     */
    public JudgedDifferences(Project project, Path sets, Path work) {
        this.sets = sets;
        this.work = work.resolve("differences");
        labels = new Labels(project.bench("labels").resolve("stream"));
    }

    private static List<String> chief() {
        List<String> out = new ArrayList<>(List.of(Outcomes.PRECISION, Outcomes.KEPT));
        for (Half half : Half.values()) {
            out.add(half.word() + "." + Outcomes.PRECISION);
        }
        return List.copyOf(out);
    }

    /** The files that a score depends on. */
    public List<Path> files() {
        List<Path> out = new ArrayList<>(StreamStory.files(sets));
        out.addAll(labels.files());
        return List.copyOf(out);
    }

    /**
     * What it came to.
     *
     * @param seconds from the first report that is read to the last brief, models included
     */
    public record Found(List<Measure> measures, double seconds, int reports) {
        public Found {
            measures = List.copyOf(measures);
        }
    }

    /**
     * @param told is told of everything that is shown, whether it was judged good, and of the good that is not: ids, offsets
     *     and, of what is shown, why
     * @throws IOException if the set or the labels cannot be read
     */
    public Found score(Consumer<String> told) throws IOException {
        List<StreamStory> stories = StreamStory.all(sets);
        long began = System.nanoTime();
        Outcomes outcomes = outcomes(stories);
        double seconds = (System.nanoTime() - began) / 1e9;
        outcomes.all().forEach(o -> told.accept(line(o)));
        outcomes.lost().forEach(j -> told.accept(line(j)));
        int reports = stories.stream().mapToInt(s -> s.reports().size()).sum();
        return new Found(outcomes.measures(), seconds, reports);
    }

    /**
     * Writes what nobody has judged for a person to read.
     *
     * @return how many there are
     * @throws IOException if the set or the labels cannot be read, or the sheet cannot be written
     */
    public int writeSheet(Path sheet) throws IOException {
        List<Outcome> open = outcomes(StreamStory.all(sets)).notJudged();
        ReadingSheet.write(sheet, open);
        return open.size();
    }

    /**
     * Adds what was filled in to the labels; what is among them already stays as it is.
     *
     * @return how many are new
     * @throws IOException if the set, the labels or the sheet cannot be read, or the labels cannot be written
     */
    public int take(Path sheet) throws IOException {
        List<StreamStory> stories = StreamStory.all(sets);
        List<Judgement> filled = ReadingSheet.read(sheet);
        int taken = 0;
        for (Half half : Half.values()) {
            List<Judgement> before = labels.read(half, stories);
            List<Judgement> after = Judgement.with(before, half, filled);
            labels.write(half, after, stories);
            taken += after.size() - before.size();
        }
        return taken;
    }

    private Outcomes outcomes(List<StreamStory> stories) throws IOException {
        List<Judgement> judgements = new ArrayList<>();
        for (Half half : Half.values()) {
            judgements.addAll(labels.read(half, stories));
        }
        return Outcomes.of(StoryBriefs.of(stories, work), judgements);
    }

    private static String line(Outcome o) {
        Shown shown = o.shown();
        return String.join(
                "\t",
                o.good() ? "good" : o.judged() ? "noise" : "not judged",
                shown.story(),
                Judgement.word(shown.difference().kind()),
                places(shown.sides()),
                shown.verdict(),
                shown.difference().why());
    }

    private static String line(Judgement j) {
        return String.join("\t", "lost", j.story(), Judgement.word(j.kind()), places(j.sides()));
    }

    private static String places(List<Side> sides) {
        return String.join(" ", sides.stream().map(Side::toString).toList());
    }
}
