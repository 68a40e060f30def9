package org.variorum.bench.agree;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.variorum.bench.json.Node;

/** Reads the sets of compared texts. */
final class PairSets {
    private PairSets() {}

    /** All pairs of answers to one question; yes where people put them into one group. A question is a fold. */
    static List<Pair> nanco(Path file) throws IOException {
        List<Pair> out = new ArrayList<>();
        for (Node question : Node.document(file).items()) {
            String fold = question.textOrEmpty("question");
            List<Node> answers = question.items("answers");
            for (int i = 0; i < answers.size(); i++) {
                for (int j = i + 1; j < answers.size(); j++) {
                    Node a = answers.get(i);
                    Node b = answers.get(j);
                    boolean same = a.textOrEmpty("cluster_global").equals(b.textOrEmpty("cluster_global"));
                    out.add(new Pair(a.textOrEmpty("Answer"), b.textOrEmpty("Answer"), same ? 1 : 0, fold));
                }
            }
        }
        return List.copyOf(out);
    }

    /** Graded pairs; those without a grade are passed over. */
    static List<Pair> sts(Path file) throws IOException {
        return rows(file).stream()
                .filter(c -> c.length >= 3 && !c[0].isBlank())
                .map(c -> new Pair(c[1], c[2], Double.parseDouble(c[0]), ""))
                .toList();
    }

    /** Paraphrase or not. */
    static List<Pair> msrp(Path file) throws IOException {
        return rows(file).stream()
                .skip(1)
                .filter(c -> c.length >= 5)
                .map(c -> new Pair(c[3], c[4], Double.parseDouble(c[0]), ""))
                .toList();
    }

    /** Claims of two outlets; a topic is a fold. */
    static List<Pair> claims(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            Node document = Node.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return document.items("data").stream()
                    .map(p -> new Pair(
                            p.textOrEmpty("claim_a"),
                            p.textOrEmpty("claim_b"),
                            p.get("relation").number(),
                            p.textOrEmpty("topic")))
                    .toList();
        }
    }

    private static List<String[]> rows(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
