package org.variorum.bench.judged;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The judgements as they are kept, a file for each half; {@code bench/labels/stream/README.md} says how they are laid out. */
record Labels(Path folder) {
    private static final String GOOD = "good";
    private static final String NOISE = "noise";

    List<Path> files() {
        return List.of(file(Half.HALF0), file(Half.HALF1));
    }

    private Path file(Half half) {
        return folder.resolve(half.word() + ".tsv");
    }

    /**
     * One half's, in the order of their numbers.
     *
     * @throws IOException if the file cannot be read, or the text of a report is no more what was judged
     */
    List<Judgement> read(Half half, List<StreamStory> stories) throws IOException {
        Map<String, String> sha256 = sha256(stories);
        List<Judgement> out = new ArrayList<>();
        for (String line : Files.readAllLines(file(half), StandardCharsets.UTF_8)) {
            String[] cell = line.split("\t", -1);
            if (cell[0].equals("report") && !cell[2].equals(sha256.get(cell[1]))) {
                throw new IOException(file(half) + ": the text of " + cell[1] + " is another now");
            } else if (cell[0].equals("judged")) {
                add(cell, out);
            }
        }
        return List.copyOf(out);
    }

    private static void add(String[] cell, List<Judgement> out) {
        int number = Integer.parseInt(cell[1]);
        Judgement before = out.isEmpty() || out.getLast().number() != number
                ? new Judgement(number, cell[2], Judgement.kind(cell[3]), good(cell[4]), cell[5], List.of())
                : out.removeLast();
        out.add(before.and(new Side(cell[6], Integer.parseInt(cell[7]), Integer.parseInt(cell[8]))));
    }

    /** @throws IllegalArgumentException for another word than those two */
    static boolean good(String word) {
        return switch (word) {
            case GOOD -> true;
            case NOISE -> false;
            default -> throw new IllegalArgumentException("neither good nor noise: " + word);
        };
    }

    /** Writes one half's anew. */
    void write(Half half, List<Judgement> judgements, List<StreamStory> stories) throws IOException {
        Map<String, String> sha256 = sha256(stories);
        List<String> lines = new ArrayList<>();
        lines.add("# " + half.word() + ": README.md says how");
        TreeSet<String> reports = new TreeSet<>();
        judgements.forEach(j -> j.sides().forEach(s -> reports.add(s.report())));
        for (String report : reports) {
            lines.add(String.join("\t", "report", report, sha256.getOrDefault(report, "")));
        }
        for (Judgement j : judgements) {
            for (Side s : j.sides()) {
                lines.add(String.join(
                        "\t",
                        "judged",
                        Integer.toString(j.number()),
                        j.story(),
                        Judgement.word(j.kind()),
                        j.good() ? GOOD : NOISE,
                        j.reason(),
                        s.report(),
                        Integer.toString(s.start()),
                        Integer.toString(s.end())));
            }
        }
        Files.write(file(half), lines, StandardCharsets.UTF_8);
    }

    private static Map<String, String> sha256(List<StreamStory> stories) {
        Map<String, String> out = new HashMap<>();
        stories.forEach(s -> s.reports().forEach(r -> out.put(r.id(), r.sha256())));
        return out;
    }
}
