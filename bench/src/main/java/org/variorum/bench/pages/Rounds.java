package org.variorum.bench.pages;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.variorum.read.Refused;
import org.variorum.read.page.Carried;
import org.variorum.read.page.Pages;

/**
 * Reads pages in UTF-8 on one thread, as the programs in {@code bench/peers} do: {@code Rounds ROUNDS FOLDER}. Prints their
 * text, one JSON object a line, and then on standard error how many
 * seconds of a processor's time each round took:
 * their bytes, and all that a report tells of its page.
 */
public final class Rounds {
    /** Time of the processor, so that a busy machine is not taken for a slow reader; what clears memory away counts too. */
    private static final OperatingSystemMXBean CLOCK = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private static final int TENTH = 10;

    private final Pages reader = new Pages();
    private final List<Carried> pages = new ArrayList<>();

    private Rounds() {}

    public static void main(String[] args) throws IOException {
        Rounds rounds = new Rounds();
        rounds.load(Path.of(args[1]));
        rounds.print();
        for (int i = 0; i < Integer.parseInt(args[0]); i++) {
            System.err.printf(Locale.ROOT, "seconds %.3f%n", rounds.seconds(i));
        }
    }

    private void load(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                pages.add(new Carried(
                        file.toString(), Files.readAllBytes(file), StandardCharsets.UTF_8, null, List.of()));
            }
        }
    }

    private void print() throws IOException {
        // Many objects after each other, and not one array: one a line.
        try (JsonGenerator json =
                new JsonFactory().createGenerator(System.out).setPrettyPrinter(new MinimalPrettyPrinter("\n"))) {
            for (Carried page : pages) {
                json.writeStartObject();
                json.writeStringField("path", page.path());
                json.writeStringField("text", text(page));
                json.writeEndObject();
            }
            json.writeRaw('\n');
        }
    }

    /** Of the pages at every tenth place, other ones each round, so that ten rounds time each once. */
    private double seconds(int round) {
        long began = CLOCK.getProcessCpuTime();
        for (int i = round % TENTH; i < pages.size(); i += TENTH) {
            text(pages.get(i));
        }
        return (CLOCK.getProcessCpuTime() - began) / 1e9;
    }

    private String text(Carried page) {
        try {
            return reader.read(page).text();
        } catch (Refused e) {
            return "";
        }
    }
}
