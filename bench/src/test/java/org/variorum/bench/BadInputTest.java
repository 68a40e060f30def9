package org.variorum.bench;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.bench.json.Node;
import org.variorum.bench.run.Gzip;
import org.variorum.bench.run.Program;
import org.variorum.bench.run.Project;
import org.variorum.bench.run.Run;

/** Files that cannot be used are named and left out; the good reports beside them still make a brief. */
class BadInputTest {
    private static final int FIFTY_MEGABYTES = 50_000_000;
    private static final int DEEP = 10_000;
    private static final Set<String> REFUSED =
            new TreeSet<>(Set.of("binary.dat", "cut.html.gz", "empty.txt", "huge.txt"));

    private final Project project = Project.find();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void layOutBadAndGood() throws IOException {
        Path in = Files.createDirectory(folder.resolve("in"));
        try (Stream<Path> samples = Files.list(project.samples())) {
            for (Path sample : samples.sorted().toList()) {
                Files.copy(sample, in.resolve(sample.getFileName()));
            }
        }
        Files.createFile(in.resolve("empty.txt"));
        byte[] noise = new byte[40_000];
        new Random(1).nextBytes(noise);
        Files.write(in.resolve("binary.dat"), noise);
        byte[] line = "The river rose again on Monday, and nobody could say why.\n".getBytes(StandardCharsets.UTF_8);
        byte[] huge = new byte[FIFTY_MEGABYTES];
        for (int i = 0; i < huge.length; i++) {
            huge[i] = line[i % line.length];
        }
        Files.write(in.resolve("huge.txt"), huge);
        Files.write(in.resolve("broken.txt"), broken());
        Files.writeString(
                in.resolve("nested.html"),
                "<html><body>" + "<div>".repeat(DEEP)
                        + "<p>The Korsa dam stayed shut on Friday, the river guards in Dravik said.</p>"
                        + "</div>".repeat(DEEP) + "</body></html>");
        byte[] page = Gzip.of(Files.readAllBytes(project.samples().resolve("02-kestrel-24.html")));
        Files.write(in.resolve("cut.html.gz"), Arrays.copyOf(page, page.length / 2));
    }

    @Test
    void theGoodReportsStillMakeABrief() throws IOException {
        Run run = Program.classes(project)
                .run(
                        folder.resolve("brief.json"),
                        List.of("brief", folder.resolve("in").toString(), "--format", "json"));
        Node brief = Node.document(run.out());
        Set<String> unread = brief.items("unread").stream()
                .map(u -> name(u.textOrEmpty("path")))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> briefed = brief.items("stories").stream()
                .flatMap(s -> s.items("reports").stream())
                .map(r -> name(r.textOrEmpty("path")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertAll(
                () -> assertEquals(1, run.exit(), run.errors()),
                () -> assertEquals(REFUSED, unread),
                () -> assertTrue(briefed.containsAll(Set.of(
                        "01-quillhaven-chronicle.txt",
                        "02-kestrel-24.html",
                        "03-port-selen-tribune.html.gz",
                        "04-lantern-post.json",
                        "05-brayford-examiner.jsonl",
                        "broken.txt",
                        "nested.html"))),
                () -> assertTrue(brief.items("unread").stream()
                        .noneMatch(u -> u.textOrEmpty("cause").isBlank())));
    }

    @Test
    void everyRefusalIsOneLineOnStandardError() throws IOException {
        Run run = Program.classes(project)
                .run(
                        folder.resolve("out.jsonl"),
                        List.of("extract", folder.resolve("in").toString()));
        assertEquals(1, run.exit(), run.errors());
        for (String file : REFUSED) {
            List<String> lines =
                    run.errors().lines().filter(l -> l.contains(file)).toList();
            assertEquals(1, lines.size(), () -> file + " in " + run.errors());
        }
    }

    /** A good report with bytes in its midst that are no UTF-8. */
    private byte[] broken() throws IOException {
        byte[] good = Files.readAllBytes(project.samples().resolve("01-quillhaven-chronicle.txt"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(good, 0, good.length / 2);
        out.write(new byte[] {(byte) 0xC3, ' ', (byte) 0xFF, ' '});
        out.write(good, good.length / 2, good.length - good.length / 2);
        return out.toByteArray();
    }

    private static String name(String path) {
        return String.valueOf(Path.of(path).getFileName());
    }
}
