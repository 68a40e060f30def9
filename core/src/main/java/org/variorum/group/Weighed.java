package org.variorum.group;

import java.util.Map;

/** A profile with its terms weighed by what they tell at one time of the stream. Immutable. */
final class Weighed {
    private static final double VECTORS = 0.2;

    private final Profile profile;

    /** Sorted. */
    private final String[] terms;

    private final double[] weights;

    /** The sum of the weights' squares. */
    private final double square;

    private Weighed(Profile profile, String[] terms, double[] weights, double square) {
        this.profile = profile;
        this.terms = terms;
        this.weights = weights;
        this.square = square;
    }

    static Weighed of(Profile profile, Frequencies frequencies) {
        int n = profile.counts().size();
        String[] terms = new String[n];
        double[] weights = new double[n];
        double square = 0;
        int i = 0;
        for (Map.Entry<String, Double> e : profile.counts().entrySet()) {
            terms[i] = e.getKey();
            weights[i] = e.getValue() * frequencies.weight(e.getKey());
            square += weights[i] * weights[i];
            i++;
        }
        return new Weighed(profile, terms, weights, square);
    }

    /** 0 to 1: cosine of weighted terms and of leads, less the further apart the days lie. */
    double likeness(Weighed other) {
        double alike = square == 0 || other.square == 0 ? 0 : dot(other) / Math.sqrt(square * other.square);
        double leads = profile.leads(other.profile, alike);
        return ((1 - VECTORS) * alike + VECTORS * leads) * profile.nearness(other.profile);
    }

    private double dot(Weighed other) {
        double dot = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length && j < other.terms.length) {
            int order = terms[i].compareTo(other.terms[j]);
            if (order == 0) {
                dot += weights[i] * other.weights[j];
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return dot;
    }
}
