package org.variorum.collate;

import java.util.List;

/**
 * Finds the sentences that several reports quote of one speaker, in one translation or another, whole or cut. Two
 * sentences of one speaker on one subject stay two: the words must agree, not only the subject.
 */
final class QuoteAligner {
    private static final int FRAGMENT_WORDS = 4;
    private static final double FRAGMENT_COSINE = 0.45;

    private final List<QuotePiece> pieces;

    QuoteAligner(List<QuotePiece> pieces) {
        this.pieces = pieces;
    }

    /** Groups of places in the list of pieces; most have one member. */
    List<List<Integer>> align() {
        return Clusters.complete(pieces.size(), (a, b) -> likeness(pieces.get(a), pieces.get(b)));
    }

    private static double likeness(QuotePiece a, QuotePiece b) {
        if (a.report() == b.report() || !sameSpeaker(a, b)) {
            return Clusters.APART;
        }
        if (Grams.words(a.at().text()).equals(Grams.words(b.at().text()))) {
            return 1;
        }
        double cosine = a.vector().cosine(b.vector());
        double containment = a.terms().containment(b.terms());
        int shared = a.terms().shared(b.terms());
        if (Math.min(a.words(), b.words()) < FRAGMENT_WORDS) {
            int least = Math.min(a.terms().words().size(), b.terms().words().size());
            boolean all = shared == least && shared > 0;
            boolean bothShort = a.words() < FRAGMENT_WORDS && b.words() < FRAGMENT_WORDS;
            boolean most = shared >= 2 && shared >= least - 1 && cosine >= FRAGMENT_COSINE;
            return all && (bothShort || shared >= 2) || most ? 0.5 + cosine / 2 : Clusters.APART;
        }
        boolean sameWords = shared >= 3 && containment >= 0.6;
        boolean alike = shared >= 3 && containment >= 0.3 && cosine >= 0.6;
        return sameWords || alike ? (containment + cosine) / 2 : Clusters.APART;
    }

    private static boolean sameSpeaker(QuotePiece a, QuotePiece b) {
        return a.speaker() != null
                && b.speaker() != null
                && a.speaker().id().equals(b.speaker().id());
    }
}
