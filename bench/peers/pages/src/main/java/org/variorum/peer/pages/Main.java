package org.variorum.peer.pages;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.sun.management.OperatingSystemMXBean;
import de.l3s.boilerpipe.BoilerpipeProcessingException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes the main text out of pages in UTF-8 on one thread: {@code Main EXTRACTOR ROUNDS FOLDER}. Prints it, one JSON object
 * a line, and then on standard error how many seconds of a processor's time each round took.
 */
public final class Main {
    /** Time of the processor, so that a busy machine is not taken for a slow reader. */
    private static final OperatingSystemMXBean CLOCK = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private static final int TENTH = 10;

    private Main() {}

    public static void main(String[] args) throws IOException {
        Extractor extractor = Extractor.valueOf(args[0].toUpperCase(Locale.ROOT));
        List<Path> files = new ArrayList<>();
        try (var folder = Files.list(Path.of(args[2]))) {
            folder.sorted().forEach(files::add);
        }
        List<String> pages = new ArrayList<>();
        for (Path file : files) {
            pages.add(Files.readString(file));
        }
        // Many objects after each other, and not one array: one a line.
        try (JsonGenerator json =
                new JsonFactory().createGenerator(System.out).setPrettyPrinter(new MinimalPrettyPrinter("\n"))) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            for (int i = 0; i < pages.size(); i++) {
                json.writeStartObject();
                json.writeStringField("path", files.get(i).toString());
                json.writeStringField("text", text(extractor, pages.get(i)));
                json.writeEndObject();
            }
            json.writeRaw('\n');
        }
        for (int round = 0; round < Integer.parseInt(args[1]); round++) {
            long began = CLOCK.getProcessCpuTime();
            // The pages at every tenth place, other ones each round, so that ten rounds time each once.
            for (int i = round % TENTH; i < pages.size(); i += TENTH) {
                text(extractor, pages.get(i));
            }
            System.err.printf(Locale.ROOT, "seconds %.3f%n", (CLOCK.getProcessCpuTime() - began) / 1e9);
        }
    }

    /** What an extractor fails on it finds no text in. */
    private static String text(Extractor extractor, String page) {
        try {
            return extractor.text(page);
        } catch (BoilerpipeProcessingException | RuntimeException | StackOverflowError e) {
            return "";
        }
    }
}
