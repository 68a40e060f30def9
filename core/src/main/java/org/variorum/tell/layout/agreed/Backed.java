package org.variorum.tell.layout.agreed;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.variorum.collate.Citation;
import org.variorum.collate.pair.Coverage;
import org.variorum.tell.layout.entry.Assertion;

/** A sentence that other reports back, and what of it is still to be told. */
final class Backed {
    /** So like a sentence that is shown, another tells of the same: what both have is not told anew. */
    private static final double ALIKE = 0.66;

    /** Fewer telling words than these are nothing new. */
    private static final int FEWEST = 3;

    /** So small a part of its words is not enough to tell it for. */
    private static final double NEW = 0.4;

    /** A sentence that says as much besides as what the others have is not shown for what they say. */
    private static final double HALF = 0.5;

    /** A sentence of fewer telling words tells the less of what the reports begin with. */
    private static final double FULL = 8;

    /** Beside the part of the words that it has, a report counts for so much. */
    private static final double A_REPORT = 1;

    /** Of no worth. */
    static final double NOTHING = Double.NEGATIVE_INFINITY;

    private final Assertion entry;
    private final Set<String> words;
    private final Set<String> untold;
    private final Map<String, Set<String>> had = new HashMap<>();
    private double worth;

    /**
     * @param entry in the words of this sentence, with what backs it
     * @param words the telling words of it
     * @param had those that each other report has, by its id
     */
    Backed(Assertion entry, Set<String> words, Map<String, Set<String>> had) {
        this.entry = entry;
        this.words = Set.copyOf(words);
        this.untold = new HashSet<>(words);
        this.had.putAll(had);
        this.worth = reckon();
    }

    Assertion entry() {
        return entry;
    }

    /** Takes for told what the sentence shown tells of the same. */
    void leaveTo(Backed shown, Coverage coverage) {
        if (shown == this || shown.cites(entry.at()) || coverage.cosine(shown.entry.at(), entry.at()) >= ALIKE) {
            worth = untold.removeAll(shown.words) ? reckon() : worth;
        }
    }

    private double fewest() {
        return Math.max(FEWEST, NEW * words.size());
    }

    private boolean cites(Citation at) {
        return entry.citations().stream().anyMatch(at::sameSentence);
    }

    /** How much of it other reports have, a report that has less being better than none, and little told than nothing. */
    double unity() {
        return had.size() * (A_REPORT + share()) * Math.min(1, words.size() / FULL);
    }

    /** What part of its words the other reports that back it have on average. */
    private double share() {
        return had.values().stream().mapToInt(Set::size).sum() / (double) (words.size() * had.size());
    }

    /** How many untold words other reports have, each counted, less those that they lack. */
    double worth() {
        return worth;
    }

    private double reckon() {
        Set<String> fresh = new HashSet<>();
        int all = 0;
        for (Set<String> theirs : had.values()) {
            for (String w : theirs) {
                if (untold.contains(w)) {
                    fresh.add(w);
                    all++;
                }
            }
            all -= words.size() - theirs.size();
        }
        return fresh.size() < fewest() || share() < HALF ? NOTHING : all;
    }
}
