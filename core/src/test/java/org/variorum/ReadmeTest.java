package org.variorum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.collate.Difference;
import org.variorum.collate.Ledger;
import org.variorum.read.ReadResult;
import org.variorum.tell.Brief;
import org.variorum.tell.BriefJson;

/** The README's example, compiled and run; the README must show exactly these lines. */
class ReadmeTest {
    private static final Path HOME = home();
    static final String REPORTS = HOME.resolve("samples/reports").toString();

    @Test
    void theExampleFindsADifferenceInTheSamples() {
        StringBuilder out = new StringBuilder();
        // example
        try (Variorum variorum = Variorum.open()) {
            Brief brief = variorum.brief(List.of(REPORTS));
            for (Ledger story : brief.ledgers()) {
                for (Difference d : story.differences()) {
                    out.append(d.why()).append('\n');
                    d.sides()
                            .forEach(s -> out.append(s.value())
                                    .append(": ")
                                    .append(s.at().text())
                                    .append('\n'));
                }
            }
        }
        // end
        assertTrue(out.toString().contains("different numbers for the same thing"), out.toString());
    }

    @Test
    void theReadmeShowsTheExampleAsItIs() throws IOException {
        String source = Files.readString(HOME.resolve("core/src/test/java/org/variorum/ReadmeTest.java"));
        String example = source.substring(source.indexOf("// example\n") + 11, source.indexOf("        // end"))
                .stripTrailing()
                .stripIndent();
        String readme = Files.readString(HOME.resolve("README.md"));
        assertTrue(readme.contains("```java\n" + example + "\n```"), "Copy into README.md:\n" + example);
    }

    @Test
    void oneThreadOrThreeGiveTheSameBytes() throws IOException {
        try (Variorum one = Variorum.open(1);
                Variorum three = Variorum.open(3)) {
            ReadResult read = one.read(List.of(REPORTS));
            assertEquals(json(one.brief(read)), json(three.brief(read)));
        }
    }

    private static String json(Brief brief) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BriefJson.write(brief, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Path home() {
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !Files.exists(at.resolve("samples/reports"))) {
            at = at.getParent();
        }
        if (at == null) {
            throw new IllegalStateException("Not run inside the project");
        }
        return at;
    }
}
