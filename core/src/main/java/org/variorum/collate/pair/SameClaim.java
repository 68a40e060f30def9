package org.variorum.collate.pair;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * How likely two sentences make one claim: logistic regression over {@link PairTraits}. {@code bench/claims} says how it was
 * learned, and from what.
 */
final class SameClaim {
    private static final String FILE = "same-claim.tsv";
    private static final SameClaim STANDARD = of(lines());

    private record Weight(double mean, double spread, double weight) {}

    private final List<Weight> weights;
    private final double bias;

    private SameClaim(List<Weight> weights, double bias) {
        this.weights = List.copyOf(weights);
        this.bias = bias;
    }

    static SameClaim standard() {
        return STANDARD;
    }

    /**
     * @param lines a trait a line in the order of {@link PairTraits#NAMES}, parted by tabs: name, mean, spread, weight; the
     *     last line is the bias
     */
    static SameClaim of(List<String> lines) {
        List<Weight> weights = new ArrayList<>();
        for (int i = 0; i < PairTraits.NAMES.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            if (!cells[0].equals(PairTraits.NAMES.get(i))) {
                throw new IllegalArgumentException("Learned from other traits: " + cells[0]);
            }
            weights.add(new Weight(
                    Double.parseDouble(cells[1]), Double.parseDouble(cells[2]), Double.parseDouble(cells[3])));
        }
        return new SameClaim(
                weights, Double.parseDouble(lines.get(weights.size()).split("\t", -1)[1]));
    }

    private static List<String> lines() {
        try (InputStream in = SameClaim.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From 0 to 1. */
    double likelihood(double[] traits) {
        double sum = bias;
        for (int i = 0; i < traits.length; i++) {
            Weight w = weights.get(i);
            sum += w.weight() * (traits[i] - w.mean()) / w.spread();
        }
        // StrictMath is the same to the last bit on every machine.
        return 1 / (1 + StrictMath.exp(-sum));
    }
}
