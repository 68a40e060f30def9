package org.variorum.bench.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an editor found in one story; {@code bench/labels/triples/README.md} says how.
 *
 * @param reports paths under the folder of labelled sets
 * @param claims groups of places that make one claim, and below them those that may be defended either way
 * @param least fewest independent origins, {@code most} the most
 */
record Truth(
        List<String> reports,
        List<List<Place>> claims,
        List<List<Place>> nearClaims,
        List<List<Place>> quotes,
        List<List<Place>> nearQuotes,
        List<Told> differences,
        int least,
        int most) {

    /** @throws IOException if the file cannot be read */
    static Truth read(Path file) throws IOException {
        return new Rows(Files.readAllLines(file, StandardCharsets.UTF_8)).truth();
    }

    /** The file's lines sorted by what they label. */
    private static final class Rows {
        private static final String SAME = "same";

        private final Map<String, String> sha256 = new LinkedHashMap<>();
        private final List<String> paths = new ArrayList<>();
        private final Map<String, List<Place>> groups = new LinkedHashMap<>();
        private final Map<String, Told> differences = new LinkedHashMap<>();
        private int least;
        private int most;

        Rows(List<String> lines) {
            for (String line : lines) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    row(line.split("\t", -1));
                }
            }
        }

        private void row(String[] cell) {
            switch (cell[0]) {
                case "report" -> {
                    sha256.put(cell[1], cell[3]);
                    paths.add(cell[2]);
                }
                case "claim", "quote" ->
                    groups.computeIfAbsent(cell[0] + " " + cell[2] + " " + cell[1], k -> new ArrayList<>())
                            .add(place(cell, 3));
                case "difference" -> {
                    Told before = differences.getOrDefault(cell[1], new Told(cell[2], cell[3], cell[4], List.of()));
                    List<Place> sides = new ArrayList<>(before.sides());
                    sides.add(place(cell, 5));
                    differences.put(cell[1], new Told(cell[2], cell[3], cell[4], sides));
                }
                case "origins" -> {
                    least = Integer.parseInt(cell[1]);
                    most = Integer.parseInt(cell[2]);
                }
                case "origin" -> {} // says which reports share one; the range is what is scored
                default -> throw new IllegalArgumentException("no such label: " + cell[0]);
            }
        }

        private Place place(String[] cell, int at) {
            String report = sha256.get(cell[at]);
            if (report == null) {
                throw new IllegalArgumentException("no such report: " + cell[at]);
            }
            return new Place(report, Integer.parseInt(cell[at + 1]), Integer.parseInt(cell[at + 2]));
        }

        private List<List<Place>> groups(String what, boolean same) {
            List<List<Place>> out = new ArrayList<>();
            groups.forEach((key, places) -> {
                if (key.startsWith(what + " ") && key.startsWith(what + " " + SAME) == same) {
                    out.add(List.copyOf(places));
                }
            });
            return List.copyOf(out);
        }

        Truth truth() {
            return new Truth(
                    List.copyOf(paths),
                    groups("claim", true),
                    groups("claim", false),
                    groups("quote", true),
                    groups("quote", false),
                    List.copyOf(differences.values()),
                    least,
                    most);
        }
    }
}
