package org.variorum.collate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Keeps of the differences that tell of one thing the one that tells it best. */
final class Sifting {
    private Sifting() {}

    static List<Difference> of(List<Difference> found) {
        List<Difference> out = new ArrayList<>();
        Set<Set<String>> speakers = new HashSet<>();
        for (Difference d : found) {
            boolean again = switch (d.kind()) {
                // Who is held to speak in one sentence is held to in the next: that is told once.
                case SPEAKER -> !speakers.add(values(d));
                default -> out.stream().anyMatch(o -> same(o, d));
            };
            if (!again) {
                out.add(d);
            }
        }
        return out;
    }

    private static Set<String> values(Difference d) {
        Set<String> out = new TreeSet<>();
        d.sides().forEach(s -> out.add(s.value()));
        return out;
    }

    /** Two of one kind with two sides each on the same words. */
    private static boolean same(Difference x, Difference y) {
        int met = 0;
        if (x.kind() == y.kind()) {
            for (Difference.Side s : y.sides()) {
                met += x.sides().stream().anyMatch(o -> same(o.at(), s.at())) ? 1 : 0;
            }
        }
        return met >= 2;
    }

    private static boolean same(Citation a, Citation b) {
        return a.reportId().equals(b.reportId()) && a.words().overlaps(b.words());
    }
}
