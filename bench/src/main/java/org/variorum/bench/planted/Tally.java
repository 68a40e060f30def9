package org.variorum.bench.planted;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.variorum.bench.score.Measure;

/** How many planted changes were found, by kind, and what was said beside them. */
final class Tally {
    /** How the measures of all changes together are named. */
    static final String ALL = "all";

    private static final double HUNDRED = 100;

    private final Map<Plant, int[]> counts = new EnumMap<>(Plant.class);
    private int possible;
    private int stated;
    private int falseOnes;
    private int claims;

    void add(Plant plant, Outcome outcome) {
        int[] c = counts.computeIfAbsent(plant, k -> new int[3]);
        c[0]++;
        c[1] += outcome.found() ? 1 : 0;
        c[2] += outcome.reason() ? 1 : 0;
        falseOnes += outcome.falseOnes();
        claims += outcome.alignedClaims();
    }

    /** Of some changes that could be made only those are made whose other sentence states what they change. */
    void chosen(int outOf, int made) {
        possible += outOf;
        stated += made;
    }

    List<Measure> measures(String prefix) {
        List<Measure> out = new ArrayList<>();
        int[] all = new int[3];
        counts.forEach((plant, c) -> {
            add(out, prefix + "." + plant.label(), c);
            for (int i = 0; i < all.length; i++) {
                all[i] += c[i];
            }
        });
        add(out, prefix + "." + ALL, all);
        if (possible > 0) {
            out.add(new Measure(prefix + "." + PlantedBench.POSSIBLE, possible));
            out.add(new Measure(prefix + "." + PlantedBench.REFUSED, possible - stated));
        }
        out.add(new Measure(
                prefix + "." + PlantedBench.FALSE_ONES, claims == 0 ? 0 : Measure.round(HUNDRED * falseOnes / claims)));
        return out;
    }

    /** The right reason is a share of all that were planted, so that what is not found counts against it. */
    private static void add(List<Measure> out, String name, int[] c) {
        out.add(new Measure(name + ".planted", c[0]));
        out.add(new Measure(name + ".found", share(c[1], c[0])));
        out.add(new Measure(name + ".reason", share(c[2], c[0])));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : Measure.round((double) part / whole);
    }
}
