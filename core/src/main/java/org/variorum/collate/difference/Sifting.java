package org.variorum.collate.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.collate.Citation;
import org.variorum.collate.Difference;
import org.variorum.report.Span;

/** Keeps of the differences that tell of one thing the one that tells it best. */
public final class Sifting {
    private final List<Difference> kept = new ArrayList<>();
    private final Map<Ground, List<Difference>> on = new HashMap<>();
    private final Set<Set<String>> speakers = new HashSet<>();

    private Sifting() {}

    /** Those that are kept. */
    public static List<Difference> of(List<Difference> found) {
        Sifting sifting = new Sifting();
        found.forEach(sifting::add);
        return sifting.kept;
    }

    /** A piece of a report, as differences of one kind stand on it: words that overlap have a piece in common. */
    private record Ground(Difference.Kind kind, String report, int piece) {
        private static final int LENGTH = 64;

        static List<Ground> of(Difference.Kind kind, Citation at) {
            Span words = at.words();
            return IntStream.rangeClosed(words.start() / LENGTH, words.end() / LENGTH)
                    .mapToObj(piece -> new Ground(kind, at.reportId(), piece))
                    .toList();
        }
    }

    private void add(Difference d) {
        boolean again = switch (d.kind()) {
            // Who is held to speak in one sentence is held to in the next: that is told once.
            case SPEAKER -> !speakers.add(values(d));
            default ->
                grounds(d).flatMap(g -> on.getOrDefault(g, List.of()).stream()).anyMatch(o -> same(o, d));
        };
        if (!again) {
            kept.add(d);
            grounds(d)
                    .distinct()
                    .forEach(g -> on.computeIfAbsent(g, k -> new ArrayList<>()).add(d));
        }
    }

    private static Stream<Ground> grounds(Difference d) {
        return d.sides().stream().flatMap(s -> Ground.of(d.kind(), s.at()).stream());
    }

    private static Set<String> values(Difference d) {
        Set<String> out = new TreeSet<>();
        d.sides().forEach(s -> out.add(s.value()));
        return out;
    }

    /** Two of one kind with two sides each on the same words. */
    private static boolean same(Difference x, Difference y) {
        int met = 0;
        for (Difference.Side s : y.sides()) {
            met += x.sides().stream().anyMatch(o -> same(o.at(), s.at())) ? 1 : 0;
        }
        return met >= 2;
    }

    private static boolean same(Citation a, Citation b) {
        return a.reportId().equals(b.reportId()) && a.words().overlaps(b.words());
    }
}
