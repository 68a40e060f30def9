package org.variorum.bench.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.variorum.report.Report;

/**
 * Makes stories out of the sentences of others, damaged: words lost, doubled and changed with their neighbours, and marks that
 * readers of prose stumble over. Three reports of one story draw on the same few sentences, so that there is much to collate.
 */
final class Scraps {
    private static final int REPORTS = 3;
    private static final int DRAWN = 12;
    private static final int LONGEST = 400;
    private static final int SHORTEST = 20;
    private static final List<String> MARKS = List.of(
            "“",
            "”",
            "‘",
            "’",
            "\"",
            "'",
            ",",
            ".",
            ";",
            ":",
            "?",
            "!",
            "…",
            "—",
            " - ",
            "(",
            ")",
            "[",
            "]",
            "/",
            "%",
            "$",
            "€",
            "½",
            "²",
            "№",
            "\n",
            "\n\n",
            "\u2028",
            "\u00A0",
            "\u200B",
            "\uFEFF",
            "\u0301",
            "🌊",
            "İ",
            "ß",
            "U.S.",
            "D.",
            "Ms.",
            "No. 1",
            "1,000",
            "1.5m",
            "3-4",
            "10am",
            "2026-02-30",
            "Feb. 29",
            "Monday",
            "the",
            "said",
            "that",
            "if",
            "until",
            "not",
            "and",
            "of",
            "according to",
            "told Reuters",
            "hundreds",
            "a");

    private final List<List<String>> pools = new ArrayList<>();

    /** @param folders of reports of one event each, as plain JSON or text */
    Scraps(List<Path> folders) throws IOException {
        for (Path folder : folders) {
            List<String> pool = new ArrayList<>();
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    cut(Files.readString(file, StandardCharsets.UTF_8), pool);
                }
            }
            if (pool.size() > DRAWN) {
                pools.add(pool);
            }
        }
    }

    private static void cut(String text, List<String> pool) {
        for (String sentence : text.split("(?<=[.!?]) +|\\n|\\\\n")) {
            if (sentence.length() >= SHORTEST && sentence.length() <= LONGEST) {
                pool.add(sentence);
            }
        }
    }

    /** The reports of one case: always the same for the same number. */
    List<Report> story(long seed, long number) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
        List<String> pool = pools.get(random.nextInt(pools.size()));
        int from = random.nextInt(pool.size() - DRAWN);
        List<Report> out = new ArrayList<>();
        for (int i = 0; i < REPORTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int s = random.nextInt(DRAWN) + 1; s > 0; s--) {
                text.append(damaged(pool.get(from + random.nextInt(DRAWN)), random))
                        .append(random.nextInt(3) == 0 ? "\n" : " ");
            }
            Report.Builder report = Report.builder("case " + number + ", report " + i, text.toString());
            if (random.nextBoolean()) {
                report.published("2026-04-1" + random.nextInt(10));
            }
            out.add(report.build());
        }
        return out;
    }

    private static String damaged(String sentence, SplittableRandom random) {
        List<String> words = new ArrayList<>(List.of(sentence.split(" ")));
        for (int n = random.nextInt(5); n > 0 && !words.isEmpty(); n--) {
            int at = random.nextInt(words.size());
            switch (random.nextInt(5)) {
                case 0 -> words.remove(at);
                case 1 -> words.add(at, words.get(random.nextInt(words.size())));
                case 2 -> words.set(at, words.get(at) + MARKS.get(random.nextInt(MARKS.size())));
                case 3 -> words.add(at, MARKS.get(random.nextInt(MARKS.size())));
                default -> words.subList(at, words.size()).clear();
            }
        }
        return String.join(" ", words);
    }
}
