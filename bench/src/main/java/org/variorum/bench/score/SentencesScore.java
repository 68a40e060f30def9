package org.variorum.bench.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.bench.json.Node;
import org.variorum.bench.score.Brat.Piece;
import org.variorum.bench.score.Brat.Role;

/** Exact spans on tokenised sentences, as CofeNet counts them. */
public final class SentencesScore implements Scorer {
    @Override
    public List<Measure> score(Path gold, Path predictions) throws IOException {
        Map<String, List<Node>> outer = new HashMap<>();
        for (Node p : Node.lines(predictions)) {
            List<Node> all = p.items("attributions");
            outer.put(
                    p.textOrEmpty("id"),
                    all.stream().filter(a -> !a.has("within")).toList());
        }
        Map<Role, Counts> counts = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            counts.put(role, new Counts());
        }
        for (Node line : Node.lines(gold)) {
            Map<Role, Set<Piece>> want = labelled(line);
            List<Node> got = outer.getOrDefault(line.textOrEmpty("id"), List.of());
            counts.forEach((role, count) -> {
                Set<Piece> gs = want.getOrDefault(role, Set.of());
                Set<Piece> ps = new HashSet<>();
                for (Node a : got) {
                    a.items(role.key()).forEach(p -> ps.add(new Piece(p.integer("start"), p.integer("end"))));
                }
                count.add((int) ps.stream().filter(gs::contains).count(), ps.size(), gs.size());
            });
        }
        List<Measure> out = new ArrayList<>();
        counts.forEach((role, count) -> out.addAll(count.measures(role.key() + ".")));
        return List.copyOf(out);
    }

    /** The spans of a line's BIO labels, in code points of its tokens joined by blanks. */
    private static Map<Role, Set<Piece>> labelled(Node line) {
        Map<Role, Set<Piece>> out = new EnumMap<>(Role.class);
        List<Node> tokens = line.items("tokens");
        List<Node> labels = line.items("labels");
        String kind = "";
        int from = 0;
        int at = 0;
        int end = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            String label = i < labels.size() ? String.valueOf(labels.get(i).text()) : "O";
            boolean goesOn = label.startsWith("I-") && label.substring(2).equals(kind);
            if (!kind.isEmpty() && !goesOn) {
                out.computeIfAbsent(role(kind), r -> new HashSet<>()).add(new Piece(from, end));
                kind = "";
            }
            if (kind.isEmpty() && !label.equals("O")) {
                kind = label.substring(2);
                from = at;
            }
            if (i < tokens.size()) {
                String token = String.valueOf(tokens.get(i).text());
                end = at + token.codePointCount(0, token.length());
                at = end + 1;
            }
        }
        return out;
    }

    private static Role role(String key) {
        for (Role role : Role.values()) {
            if (role.key().equals(key)) {
                return role;
            }
        }
        throw new IllegalArgumentException(key);
    }
}
