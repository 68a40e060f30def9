package org.variorum.collate.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.variorum.collate.cluster.Candidates;
import org.variorum.collate.cluster.Clusters;
import org.variorum.collate.cluster.Pairs;
import org.variorum.collate.cluster.Scored;
import org.variorum.collate.pair.Coded;
import org.variorum.collate.passage.Names;
import org.variorum.collate.word.TokenDiff;

/**
 * Finds the sentences that several reports quote of one speaker, in one translation or another, whole or cut. Two
 * sentences of one speaker on one subject stay two: the words must agree, not only the subject. Where a report leaves open
 * who speaks, the words must agree all the more, and where reports differ on it, they must be the same. One or two words in
 * marks are not taken for a part of a longer remark.
 */
final class QuoteAligner {
    private static final int NOBODY_ELSES = 6;
    private static final double NEARLY_EQUAL = 0.9;
    private static final int FRAGMENT_WORDS = 4;
    private static final double FRAGMENT_COSINE = 0.45;
    private static final int FEWEST_WORDS = 3;
    private static final int TELLING_WORDS = 5;
    private static final double MOST = 0.7;
    private static final double ALIKE = 0.55;
    private static final double NEARLY_ALL = 0.85;
    private static final int LONG_RUN = 5;
    private static final int LONG = 8;
    private static final double CONTAINED = 0.8;
    private static final double WITHIN = 0.9;
    private static final double LONG_COSINE = 0.6;

    private final List<QuotePiece> pieces;
    private final List<List<String>> words;
    private final List<Coded.Words> codes;

    QuoteAligner(List<QuotePiece> pieces) {
        this.pieces = pieces;
        words = pieces.stream().map(p -> Wording.plain(p.at().text())).toList();
        Coded coded = new Coded();
        codes = words.stream().map(coded::of).toList();
    }

    /**
     * Groups of places in the list of pieces; most have one member. Where one report has in one sentence what another has
     * in two, it stands in a group with each.
     */
    List<List<Integer>> align() {
        List<Scored> alike = new ArrayList<>();
        List<List<Integer>> groups = Clusters.complete(pieces.size(), candidates(), (a, b) -> {
            double score = likeness(a, b);
            if (score >= 0) {
                alike.add(new Scored(a, b, score));
            }
            return score;
        });
        Set<Integer> alone = new HashSet<>();
        groups.stream().filter(g -> g.size() == 1).forEach(g -> alone.add(g.getFirst()));
        List<List<Integer>> joined = new ArrayList<>();
        alike.sort(Scored.BEST_FIRST);
        for (Scored s : alike) {
            boolean first = alone.remove(s.a());
            if (alone.remove(s.b()) || first) {
                joined.add(List.of(s.a(), s.b()));
            }
        }
        List<List<Integer>> out = new ArrayList<>();
        groups.stream()
                .filter(g -> g.size() > 1 || alone.contains(g.getFirst()))
                .forEach(out::add);
        out.addAll(joined);
        Pairs pairs = new Pairs(pieces.size());
        Set<Long> within = new HashSet<>();
        List<Scored> cuts = alike.stream().filter(s -> s.score() >= WITHIN).toList();
        cuts.forEach(s -> within.add(pairs.key(s.a(), s.b())));
        cuts.stream()
                .filter(s -> words.get(s.a()).size() != words.get(s.b()).size())
                .forEach(s -> hold(s, (a, b) -> within.contains(pairs.key(a, b)), out));
        return out;
    }

    /** What stands in one sentence of a report and in a sentence of its own in others stands with those others too. */
    private void hold(Scored held, BiPredicate<Integer, Integer> isWithin, List<List<Integer>> groups) {
        boolean firstIsLonger = words.get(held.a()).size() > words.get(held.b()).size();
        int whole = firstIsLonger ? held.a() : held.b();
        int part = firstIsLonger ? held.b() : held.a();
        groups.replaceAll(g -> {
            boolean fits = g.contains(part)
                    && g.stream()
                            .noneMatch(i ->
                                    pieces.get(i).report() == pieces.get(whole).report())
                    && g.stream().allMatch(i -> isWithin.test(Math.min(i, whole), Math.max(i, whole)));
            return fits ? Stream.concat(g.stream(), Stream.of(whole)).sorted().toList() : g;
        });
    }

    /** One remark has two telling words in common with its other wordings, or one of them whole. */
    private Candidates candidates() {
        return Candidates.sharing(pieces.stream().map(p -> p.terms().words()).toList(), 2)
                .or(Candidates.containing(words));
    }

    private double likeness(int first, int second) {
        QuotePiece a = pieces.get(first);
        QuotePiece b = pieces.get(second);
        if (a.report() == b.report() || a.asks() != b.asks()) {
            return Clusters.APART;
        }
        List<String> mine = words.get(first);
        List<String> theirs = words.get(second);
        int shorter = Math.min(mine.size(), theirs.size());
        boolean known = a.speaker() != null && b.speaker() != null;
        if (shorter < FEWEST_WORDS || otherSpeaker(a, b) && !sameWords(first, second)) {
            return Clusters.APART;
        }
        double cosine = a.vector().cosine(b.vector());
        int least = known ? FEWEST_WORDS : TELLING_WORDS;
        if (mine.equals(theirs)) {
            return 1;
        }
        if (shorter >= least && TokenDiff.within(mine, theirs)) {
            return WITHIN + Math.max(0, cosine) / 10;
        }
        TokenDiff diff = TokenDiff.of(mine, theirs);
        boolean telling = a.terms().shared(b.terms()) >= 2;
        boolean most =
                diff.common() >= MOST * shorter && diff.alike() >= ALIKE || diff.common() >= NEARLY_ALL * shorter;
        if (telling && diff.common() >= TELLING_WORDS && most) {
            return (diff.alike() + Math.max(0, cosine)) / 2;
        }
        // Two translations share no long run of words; what does is two remarks that come back to one phrase.
        boolean phrase = diff.longestRun() >= LONG_RUN && a.terms().containment(b.terms()) < CONTAINED;
        return known && !phrase ? reworded(a, b, cosine) : Clusters.APART;
    }

    /** One remark of one speaker in other words. */
    private static double reworded(QuotePiece a, QuotePiece b, double cosine) {
        double containment = a.terms().containment(b.terms());
        int shared = a.terms().shared(b.terms());
        if (Math.min(a.words(), b.words()) < FRAGMENT_WORDS) {
            int least = Math.min(a.terms().words().size(), b.terms().words().size());
            boolean all = shared == least && shared > 0;
            boolean bothShort = a.words() < FRAGMENT_WORDS && b.words() < FRAGMENT_WORDS;
            boolean most = shared >= 2 && shared >= least - 1 && cosine >= FRAGMENT_COSINE;
            return all && (bothShort || shared >= 2) || most ? 0.5 + cosine / 2 : Clusters.APART;
        }
        boolean close = Math.min(a.words(), b.words()) < LONG || cosine >= LONG_COSINE || containment >= CONTAINED;
        boolean sameWords = shared >= 3 && containment >= 0.6 && close;
        boolean alike = shared >= 3 && containment >= 0.3 && cosine >= 0.6;
        return sameWords || alike ? (containment + cosine) / 2 : Clusters.APART;
    }

    /** So many in a row are one remark, in whoever's mouth they are put. */
    private boolean sameWords(int first, int second) {
        List<String> mine = words.get(first);
        List<String> theirs = words.get(second);
        int shorter = Math.min(mine.size(), theirs.size());
        int common = codes.get(first).common(codes.get(second));
        boolean mayBeEqual = 2.0 * common / (mine.size() + theirs.size()) >= NEARLY_EQUAL;
        return shorter >= NOBODY_ELSES
                && (common == shorter && TokenDiff.within(mine, theirs)
                        || mayBeEqual && TokenDiff.of(mine, theirs).alike() >= NEARLY_EQUAL);
    }

    private static boolean otherSpeaker(QuotePiece a, QuotePiece b) {
        return a.speaker() != null
                && b.speaker() != null
                && !Names.related(a.speaker().id(), b.speaker().id());
    }
}
