package org.variorum.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.variorum.bench.run.Machine;
import org.variorum.bench.run.Project;
import org.variorum.bench.score.Measure;
import org.variorum.read.page.Charsets;

/** Lets Variorum and extractors of others read the same pages, one program after the other, each on one thread. */
final class PagePeers {
    private static final int TENTH = 10;

    private final Project project;
    private final Path work;
    private final ScorePy scorer;

    /**
     * What each extractor came to; ours is the first, and its measures are those of trees that have not seen the site.
     *
     * @param shipped our measures by the trees as they are shipped, which have seen these pages
     */
    record Found(Version version, Machine machine, int pages, List<Measure> shipped, List<PagesBeside> readers) {}

    PagePeers(Project project, Path work, ScorePy scorer) {
        this.project = project;
        this.work = work.resolve("page-peers");
        this.scorer = scorer;
    }

    /**
     * @param folds our texts, each page read by trees that have seen no page of its site
     * @param rounds how many tenths of the pages each reads for time once it is warm
     */
    Found measure(Part pages, Path folds, int rounds) throws IOException {
        Version version = Version.of(project);
        Path folder = work.resolve("html");
        int count = lay(pages, folder);
        List<PagesBeside> found = new ArrayList<>();
        List<Measure> shipped = List.of();
        for (PageReader reader : PageReader.all(project)) {
            Path out = work.resolve(reader.name().replaceAll("\\W.*", "").toLowerCase(Locale.ROOT) + ".jsonl");
            List<Double> seconds = reader.read(folder, rounds, out);
            System.err.println(reader.name() + ": " + seconds + " s");
            boolean ours = found.isEmpty();
            List<Measure> measures = scorer.score(pages, out);
            shipped = ours ? measures : shipped;
            found.add(new PagesBeside(
                    reader.name(),
                    ours ? scorer.score(pages, folds) : measures,
                    seconds,
                    timed(count, seconds.size())));
        }
        return new Found(version, Machine.here(), count, shipped, found);
    }

    /** How many pages are read in rounds of a tenth each. */
    private static int timed(int count, int rounds) {
        return IntStream.range(0, rounds)
                .map(round -> (count - round % TENTH + TENTH - 1) / TENTH)
                .sum();
    }

    /** Writes the pages in UTF-8, so that no peer has to tell charsets, and tells how many there are. */
    private static int lay(Part pages, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> old = Files.list(folder)) {
            for (Path file : (Iterable<Path>) old::iterator) {
                Files.delete(file);
            }
        }
        int count = 0;
        for (Path page : files(pages.inputs())) {
            String name = page.getFileName().toString();
            Path file = folder.resolve(name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name);
            try (InputStream raw = Files.newInputStream(page);
                    InputStream in = name.endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
                String html = Charsets.decode(in.readAllBytes(), null).text();
                Files.writeString(file, html, StandardCharsets.UTF_8);
            }
            count++;
        }
        return count;
    }

    private static List<Path> files(List<Path> inputs) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path input : inputs) {
            if (Files.isDirectory(input)) {
                try (Stream<Path> all = Files.list(input)) {
                    all.sorted().forEach(files::add);
                }
            } else {
                files.add(input);
            }
        }
        return files;
    }
}
