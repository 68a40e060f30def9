package org.variorum.tell.layout.single;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.variorum.tell.layout.entry.Assertion;
import org.variorum.tell.layout.entry.Sigla;

/** Puts entries that stand next to each other in one report next to each other, in the order of its text. */
public final class Neighbours {
    private Neighbours() {}

    /** The entries, each run of neighbours in the place of the first of it. */
    public static List<Assertion> together(List<Assertion> entries) {
        List<Assertion> left = new ArrayList<>(entries);
        List<Assertion> out = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Assertion> run = new ArrayList<>(List.of(left.removeFirst()));
            boolean more = true;
            while (more) {
                Assertion next = left.stream()
                        .filter(e -> run.stream().anyMatch(r -> areNext(r, e)))
                        .findFirst()
                        .orElse(null);
                more = next != null;
                if (next != null) {
                    left.remove(next);
                    run.add(next);
                }
            }
            run.sort(Comparator.comparing(e -> e.at().span()));
            out.addAll(run);
        }
        return out;
    }

    private static boolean areNext(Assertion a, Assertion b) {
        return a.at().reportId().equals(b.at().reportId()) && (follows(a, b) || follows(b, a));
    }

    private static boolean follows(Assertion first, Assertion second) {
        return first.citations().stream().mapToInt(Sigla::sentence).max().orElse(0) + 1
                == second.citations().stream().mapToInt(Sigla::sentence).min().orElse(0);
    }
}
