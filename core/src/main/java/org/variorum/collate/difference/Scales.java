package org.variorum.collate.difference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that weigh a thing, by the ends of the scales they belong to: what is peaceful is not violent. */
final class Scales {
    private static final List<Scale> ALL = read();
    private static final Set<String> WEIGHING = ALL.stream()
            .flatMap(s -> Stream.concat(s.one().stream(), s.other().stream()))
            .collect(Collectors.toSet());

    private Scales() {}

    private record Scale(Set<String> one, Set<String> other) {}

    /** Whether two words, in lower case, lie at opposite ends of one scale. */
    static boolean opposite(String a, String b) {
        return ALL.stream()
                .anyMatch(s -> s.one().contains(a) && s.other().contains(b)
                        || s.other().contains(a) && s.one().contains(b));
    }

    /** Whether a word, in lower case, weighs a thing. */
    static boolean weighs(String word) {
        return WEIGHING.contains(word);
    }

    private static List<Scale> read() {
        try (InputStream in = Scales.class.getResourceAsStream("scales.txt")) {
            if (in == null) {
                throw new IOException("No scales.txt");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(";", 2))
                    .map(ends -> new Scale(words(ends[0]), words(ends[1])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> words(String end) {
        return Set.copyOf(Arrays.asList(end.split(",", -1)));
    }
}
