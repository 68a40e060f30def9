package org.variorum.collate.pair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.collate.passage.Names;
import org.variorum.collate.passage.Passage;
import org.variorum.collate.passage.PerPassage;

/** Describes two passages of a story in numbers, from which {@link SameClaim} tells whether they say the same. */
final class PairTraits {
    /** What each number is, in order. */
    static final List<String> NAMES = List.of(
            "cosine",
            "cosine squared",
            "cosine above usual",
            "cosine above rivals",
            "piece",
            "piece above rivals",
            "dice",
            "dice above rivals",
            "most covered",
            "least covered",
            "shared",
            "run",
            "run of shorter",
            "same speaker",
            "other speaker",
            "unknown speaker",
            "same speaker's cosine",
            "figures shared",
            "figures clash",
            "times shared",
            "times clash",
            "names shared",
            "names not shared",
            "names held back",
            "fewest words",
            "words alike",
            "words",
            "quoted covered",
            "quoted covered squared",
            "quoted covered's cosine",
            "same speaker's quoted covered",
            "one denies",
            "best rival",
            "least rival",
            "least lead",
            "most lead",
            "how far down");

    private static final int SAME_SPEAKER = NAMES.indexOf("same speaker");
    private static final int OTHER_SPEAKER = NAMES.indexOf("other speaker");
    private static final int SAME_SPEAKERS_COSINE = NAMES.indexOf("same speaker's cosine");
    private static final int QUOTED_COVERED = NAMES.indexOf("quoted covered");
    private static final int SAME_SPEAKERS_QUOTED = NAMES.indexOf("same speaker's quoted covered");
    private static final int FIGURES_SHARED = NAMES.indexOf("figures shared");
    private static final int FIGURES_CLASH = NAMES.indexOf("figures clash");
    private static final int TIMES_SHARED = NAMES.indexOf("times shared");
    private static final int TIMES_CLASH = NAMES.indexOf("times clash");
    private static final int NAMES_SHARED = NAMES.indexOf("names shared");
    private static final int NAMES_NOT_SHARED = NAMES.indexOf("names not shared");
    private static final int NAMES_HELD_BACK = NAMES.indexOf("names held back");
    private static final double MOST_SHARED = 20;
    private static final int LONG_RUN = 12;
    private static final int QUOTED_WORDS = 4;

    private final Kinship kinship;
    private final Rivals byCosine;
    private final Rivals byPiece;
    private final Rivals byDice;
    private final Rivals byAll;
    private final SharedNames names;
    /** The place of the first passage of each report. */
    private final Map<Integer, Integer> first = new HashMap<>();

    private final Coded coded = new Coded();
    private final PerPassage<Coded.Words> quoted =
            new PerPassage<>(p -> coded.of(p.look().quoted()));

    PairTraits(List<Passage> passages, Kinship kinship, List<Kinship.Near> pairs) {
        this.kinship = kinship;
        names = new SharedNames(passages, kinship);
        byCosine = new Rivals(passages.size(), pairs, Kinship.Near::cosine);
        byPiece = new Rivals(passages.size(), pairs, Kinship.Near::piece);
        byDice = new Rivals(passages.size(), pairs, Kinship.Near::dice);
        byAll = new Rivals(passages.size(), pairs, n -> n.dice() + n.most() / 2 + 0.15 * n.above());
        for (Passage p : passages) {
            first.putIfAbsent(p.report(), p.index());
        }
    }

    /** The numbers of two passages as they were if both had the same in one place. */
    double[] of(Kinship.Near n, Slot slot) {
        double[] out = of(kinship.asOne(n, slot.mine(), slot.theirs()));
        switch (slot.kind()) {
            case DAY -> {
                out[TIMES_SHARED] = Math.max(1, out[TIMES_SHARED]);
                out[TIMES_CLASH] = 0;
            }
            case FIGURE -> {
                out[FIGURES_SHARED] = Math.max(1, out[FIGURES_SHARED]);
                out[FIGURES_CLASH] = 0;
            }
            case SPEAKER -> {
                out[SAME_SPEAKER] = 1;
                out[OTHER_SPEAKER] = 0;
                out[SAME_SPEAKERS_COSINE] = n.cosine();
                out[SAME_SPEAKERS_QUOTED] = out[QUOTED_COVERED];
                out[NAMES_SHARED] += (names.rarity(slot.mine()) + names.rarity(slot.theirs())) / 2;
                out[NAMES_NOT_SHARED] -= slot.mine().size() + slot.theirs().size();
                out[NAMES_HELD_BACK] -= names.heldBack(slot.mine(), n.b()) + names.heldBack(slot.theirs(), n.a());
            }
        }
        return out;
    }

    double[] of(Kinship.Near n) {
        Passage a = n.a();
        Passage b = n.b();
        int run = coded.of(a).longestRun(coded.of(b));
        boolean known = !a.speakers().isEmpty() && !b.speakers().isEmpty();
        boolean other = Names.differ(a.speakers(), b.speakers());
        double same = known && !other ? 1 : 0;
        int fewest = Math.min(a.terms().words().size(), b.terms().words().size());
        int most = Math.max(a.terms().words().size(), b.terms().words().size());
        double quotedCovered = Math.max(covered(a, b), covered(b, a));
        double bestA = byAll.best(n, false);
        double bestB = byAll.best(n, true);
        double leadA = byAll.lead(n, false);
        double leadB = byAll.lead(n, true);
        return new double[] {
            n.cosine(),
            n.cosine() * n.cosine(),
            n.above(),
            byCosine.above(n),
            n.piece(),
            byPiece.above(n),
            n.dice(),
            byDice.above(n),
            n.most(),
            n.least(),
            Math.min(n.shared(), MOST_SHARED),
            Math.min(run, LONG_RUN),
            (double) run / Math.max(1, Math.min(a.tokens().size(), b.tokens().size())),
            same,
            other ? 1 : 0,
            known ? 0 : 1,
            same * n.cosine(),
            shared(a.look().figures(), b.look().figures()),
            clash(a.look().figures(), b.look().figures()),
            shared(a.look().times(), b.look().times()),
            clash(a.look().times(), b.look().times()),
            names.shared(a, b),
            SharedNames.notShared(a, b) + SharedNames.notShared(b, a),
            names.heldBack(a.look().names(), b) + names.heldBack(b.look().names(), a),
            fewest,
            (double) fewest / Math.max(1, most),
            Math.log1p(fewest + (double) most),
            quotedCovered,
            quotedCovered * quotedCovered,
            quotedCovered * n.cosine(),
            quotedCovered * same,
            a.look().denies() == b.look().denies() ? 0 : 1,
            Math.max(bestA, bestB),
            Math.min(bestA, bestB),
            Math.min(leadA, leadB),
            Math.max(leadA, leadB),
            Math.log1p(depth(a) + (double) depth(b))
        };
    }

    /** How many sentences stand before it: reports of one event begin alike, and part further down. */
    private int depth(Passage p) {
        return p.index() - first.getOrDefault(p.report(), p.index());
    }

    private static double shared(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0; // as most are, of all pairs of a long story
        }
        int n = 0;
        for (String x : a) {
            n += b.contains(x) ? 1 : 0;
        }
        return n;
    }

    private static double clash(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && shared(a, b) == 0 ? 1 : 0;
    }

    /** How much of what the first has in quotation marks the second has, in marks or not. */
    private double covered(Passage a, Passage b) {
        if (a.look().quoted().isEmpty()) {
            return 0;
        }
        Coded.Words marked = quoted.of(a);
        double in = marked.within(coded.of(b));
        return in / marked.size() * Math.min(1, marked.size() / (double) QUOTED_WORDS);
    }
}
