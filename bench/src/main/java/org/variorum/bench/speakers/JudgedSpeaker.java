package org.variorum.bench.speakers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.bench.json.Node;

/**
 * Who is meant by the source of one attribution, as a reader judged.
 *
 * @param reading which of the readings it is of
 * @param story the folder of the report
 * @param sha256 the report's
 * @param cue in code points; null where the attribution has none
 * @param content from the first of its code points to behind the last
 * @param keys the speaker, in ways that a careful reader may each defend; none where the text names nobody
 * @param open whether the text names nobody, or may be so read
 */
record JudgedSpeaker(
        String reading,
        String story,
        String sha256,
        @Nullable Stretch cue,
        Stretch content,
        List<String> keys,
        boolean open) {
    private static final String NOBODY = "-";
    private static final int CUE_WEIGHT = 10;
    private static final double LEAST = 0.5;

    JudgedSpeaker {
        keys = List.copyOf(keys);
    }

    /** How the speaker that is told for it counts. */
    enum Outcome {
        /** The speaker that the reader names. */
        RIGHT,
        /** Nobody, as the text has it. */
        RIGHTLY_OPEN,
        /** Somebody else, or somebody where the text names nobody. */
        WRONG,
        /** Nobody, where the text tells who it is, or no such attribution. */
        MISSED
    }

    static List<JudgedSpeaker> read(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(JudgedSpeaker::read)
                .toList();
    }

    private static JudgedSpeaker read(String[] cell) {
        List<String> keys = List.of(cell[7].split("\\|", -1));
        return new JudgedSpeaker(
                cell[0],
                cell[1],
                cell[2],
                cell[3].isEmpty() ? null : new Stretch(Integer.parseInt(cell[3]), Integer.parseInt(cell[4])),
                new Stretch(Integer.parseInt(cell[5]), Integer.parseInt(cell[6])),
                keys.stream().filter(k -> !k.equals(NOBODY)).toList(),
                keys.contains(NOBODY));
    }

    Outcome outcome(List<Node> attributions) {
        Node best = new Node(null);
        double most = 0;
        for (Node a : attributions) {
            double fit = fit(a);
            if (fit > most) {
                most = fit;
                best = a;
            }
        }
        String name = most < LEAST ? null : best.get("speaker").text("name");
        if (name == null) {
            return open ? Outcome.RIGHTLY_OPEN : Outcome.MISSED;
        }
        return keys.stream().anyMatch(k -> answers(name, k)) ? Outcome.RIGHT : Outcome.WRONG;
    }

    /** All of several who speak as one: "velk+sorv". */
    private static boolean answers(String name, String key) {
        return List.of(key.split("\\+", -1)).stream().allMatch(k -> SpeakerName.answers(name, k));
    }

    private double fit(Node attribution) {
        double fit = 0;
        for (Node piece : attribution.items("content")) {
            fit += content.sharedWith(piece);
        }
        Stretch mine = cue;
        Node other = attribution.get("cue");
        if (mine == null) {
            return other.present() ? fit : (CUE_WEIGHT + 1) * fit;
        }
        return other.present() ? CUE_WEIGHT * mine.sharedWith(other) + fit : fit;
    }

    /** A stretch of a report. */
    record Stretch(int start, int end) {
        /** How much of it another stretch holds, 0 to 1. */
        double sharedWith(Node other) {
            int shared = Math.min(end, other.integer("end")) - Math.max(start, other.integer("start"));
            return Math.max(0, shared) / (double) Math.max(1, end - start);
        }
    }
}
