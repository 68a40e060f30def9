package org.variorum.bench.seeds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.bench.json.Node;

/** Finds who speaks in a stretch, in what {@code annotate} and {@code brief} print. */
final class Speakers {
    private Speakers() {}

    /** By {@code annotate}: the innermost attribution whose content holds at least half of the stretch. */
    static List<Verdict> byAnnotate(List<Label> labels, List<Node> reports) {
        Map<String, Node> bySha = new HashMap<>();
        reports.forEach(r -> bySha.put(r.textOrEmpty("sha256"), r));
        List<Verdict> out = new ArrayList<>();
        for (Label label : labels) {
            Node report = bySha.getOrDefault(label.sha256(), new Node(null));
            Optional<Node> inner = report.items("attributions").stream()
                    .filter(a -> 2 * shared(label, a.items("content")) >= label.length())
                    .min(Comparator.comparingInt(a -> length(a.items("content"))));
            out.add(Verdict.of(
                    label, inner.map(a -> a.get("speaker").text("name")).orElse(null)));
        }
        return List.copyOf(out);
    }

    /** By {@code brief}: the quote that has most of the stretch as a variant. */
    static List<Verdict> byBrief(List<Label> labels, Node brief) {
        Map<String, String> idBySha = new HashMap<>();
        List<Node> quotes = new ArrayList<>();
        for (Node story : brief.items("stories")) {
            story.items("reports").forEach(r -> idBySha.put(r.textOrEmpty("sha256"), r.textOrEmpty("id")));
            quotes.addAll(story.items("quotes"));
        }
        List<Verdict> out = new ArrayList<>();
        for (Label label : labels) {
            String id = idBySha.getOrDefault(label.sha256(), "");
            int most = 0;
            String speaker = null;
            for (Node quote : quotes) {
                List<Node> here = quote.items("variants").stream()
                        .filter(v -> v.textOrEmpty("report").equals(id))
                        .toList();
                int shared = shared(label, here);
                if (shared > most) {
                    most = shared;
                    speaker = name(quote.get("speaker"));
                }
            }
            out.add(Verdict.of(label, speaker));
        }
        return List.copyOf(out);
    }

    private static @Nullable String name(Node speaker) {
        return speaker.has("name") ? speaker.text("name") : speaker.text();
    }

    private static int shared(Label label, List<Node> pieces) {
        return pieces.stream()
                .mapToInt(p -> Math.max(
                        0, Math.min(label.end(), p.integer("end")) - Math.max(label.start(), p.integer("start"))))
                .sum();
    }

    private static int length(List<Node> pieces) {
        return pieces.stream()
                .mapToInt(p -> p.integer("end") - p.integer("start"))
                .sum();
    }
}
