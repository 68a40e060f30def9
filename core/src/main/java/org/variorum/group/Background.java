package org.variorum.group;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How common stems are in news at large, so that also in a handful of reports of one event the words of that event tell
 * more than words that any report may hold. {@code bench/stems} says how it was counted, and in what. Immutable.
 */
final class Background {
    private static final String FILE = "common-stems.txt";
    private static final Background STANDARD = of(lines());

    /** Reports that the counts of the file are out of. */
    private static final double COUNTED = 840;

    /** In how many of these a stem is that the list leaves out: a rare word, a name or a figure. */
    private static final double UNLISTED = 2;

    private final Map<String, Double> shares;

    private Background(Map<String, Double> shares) {
        this.shares = shares;
    }

    static Background standard() {
        return STANDARD;
    }

    /** @param lines of each how many reports hold any of the stems that follow, parted by blanks */
    static Background of(List<String> lines) {
        Map<String, Double> shares = new HashMap<>();
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            double share = Integer.parseInt(words[0]) / COUNTED;
            for (int i = 1; i < words.length; i++) {
                shares.put(words[i], share);
            }
        }
        return new Background(shares);
    }

    private static List<String> lines() {
        try (InputStream in = Background.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What part of all reports hold it, 0 to 1; never 0. */
    double share(String stem) {
        return shares.getOrDefault(stem, UNLISTED / COUNTED);
    }
}
