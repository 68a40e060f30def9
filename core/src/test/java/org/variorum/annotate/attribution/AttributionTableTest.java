package org.variorum.annotate.attribution;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.Annotated;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Attribution;
import org.variorum.annotate.Speaker;
import org.variorum.report.Span;

/**
 * A table of invented sentences: who says what, through whom, within whose words. The spans are the network's, so that
 * another network may draw a few of them otherwise.
 */
class AttributionTableTest {
    private static final double MOST = 0.95;

    @Test
    void nearlyAllOfTheTableIsReadAsItStands() throws IOException {
        List<String> rows = rows();
        List<String> wrong = new ArrayList<>();
        for (String row : rows) {
            String text = row.substring(0, row.indexOf('\t')).replace("\\n", "\n");
            List<String> read = read(Annotated.text(text));
            if (!read.contains(row.substring(row.indexOf('\t') + 1))) {
                wrong.add(row + "\n    read: " + String.join("\n          ", read));
            }
        }
        assertTrue(rows.size() - wrong.size() >= MOST * rows.size(), () -> String.join("\n", wrong));
    }

    private static List<String> rows() throws IOException {
        try (InputStream in = AttributionTableTest.class.getResourceAsStream("attributions.tsv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    private static List<String> read(AnnotatedReport r) {
        List<String> out = new ArrayList<>();
        for (Attribution a : r.attributions()) {
            Attribution outer = a.within() == null ? null : r.attributions().get(a.within());
            Speaker speaker = a.speaker();
            out.add(String.join(
                    "\t",
                    words(r, a.source()),
                    words(r, a.cue()),
                    String.join(" … ", Annotated.contents(r, a)).replace("\n", "\\n"),
                    speaker == null ? "-" : speaker.name(),
                    chain(a),
                    outer == null ? "-" : words(r, outer.cue())));
        }
        return out;
    }

    private static String words(AnnotatedReport r, @Nullable Span span) {
        return span == null ? "-" : span.in(r.report().text());
    }

    private static String chain(Attribution a) {
        List<String> links = a.chain().stream()
                .map(link -> link.role().name().toLowerCase(Locale.ROOT) + " " + link.name())
                .toList();
        return links.isEmpty() ? "-" : String.join(" > ", links);
    }
}
