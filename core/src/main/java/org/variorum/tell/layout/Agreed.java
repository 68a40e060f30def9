package org.variorum.tell.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.variorum.collate.Citation;
import org.variorum.collate.Claim;
import org.variorum.collate.Difference;

/**
 * What several reports say, each sentence in one entry: where two entries rest on one sentence, the reports of the second join
 * the first in the words of that sentence, or the second, which is tied more loosely, is left out.
 */
final class Agreed {
    private static final double SURE = 0.8;

    /** So surely a third report says the same as one of two, unless it begins with it: else the two are shown alone. */
    private static final double THIRD = 0.94;

    /** So many sentences of a report tell what it is about. */
    private static final int FIRST = 2;

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, List<Entry>> byPlace = new HashMap<>();

    /** Places that are tied too loosely to an entry to be shown with it: to others they are tied more loosely still. */
    private final Set<String> refused = new HashSet<>();

    private Agreed() {}

    /**
     * The entries, what the reports begin with first, then what most have, what stands further up before what stands further down.
     *
     * @param given what a reader has before
     */
    static List<Assertion> of(List<Claim> claims, List<Difference> differences, Given given) {
        List<Claim> tight = new ArrayList<>(claims);
        tight.sort(Comparator.comparingInt((Claim c) -> -c.reports())
                .thenComparing(c -> c.kind() == Claim.Kind.FIGURE)
                .thenComparingDouble(c -> -c.score()));
        Agreed all = new Agreed();
        for (Assertion assertion : Assertion.of(tight)) {
            all.add(assertion);
        }
        Predicate<Citation> leans = at -> given.leans(at.report(), at.span());
        List<Assertion> shown = new ArrayList<>(
                all.backed(new Backing(leans.or(Untold::isUnspoken).or(Untold::isUndated))));
        shown.addAll(others(all.backed(new Backing(leans)), shown));
        List<Assertion> leaning = others(all.backed(new Backing(at -> false)), shown);
        return Joined.of(shown, leaning).stream()
                .filter(a -> !Clash.in(a, differences))
                .filter(a -> !a.isQuotation() || !a.speakers().isEmpty())
                .map(Placed::of)
                .sorted(Comparator.comparing((Placed p) -> p.number() > Placed.LEAD)
                        .thenComparingInt(p -> -p.reports())
                        .thenComparingDouble(Placed::number))
                .map(Placed::assertion)
                .toList();
    }

    /** In the words that are backed best, those left out that one report alone has. */
    private List<Assertion> backed(Backing backing) {
        return entries.stream()
                .map(e -> backing.of(e.assertion))
                .filter(a -> a.citations().stream()
                                .map(Citation::reportId)
                                .distinct()
                                .count()
                        > 1)
                .toList();
    }

    private static List<Assertion> others(List<Assertion> entries, List<Assertion> shown) {
        Set<Claim> told = new HashSet<>();
        shown.forEach(a -> told.addAll(a.claims()));
        return entries.stream()
                .filter(a -> a.claims().stream().noneMatch(told::contains))
                .toList();
    }

    private static final class Entry {
        private Assertion assertion;
        private boolean gathered;

        private Entry(Assertion assertion) {
            this.assertion = assertion;
        }

        private List<Citation> shared(Assertion other) {
            return other.citations().stream()
                    .filter(at -> assertion.citations().stream().anyMatch(at::sameSentence))
                    .toList();
        }

        /** Takes another in, if what they share is the sentence that all are tied to and the other brings something. */
        private boolean join(Assertion other, Citation shared) {
            if (brings(other) && (!gathered || shared.sameSentence(assertion.at()))) {
                List<Claim> claims = new ArrayList<>(assertion.claims());
                claims.addAll(other.claims());
                List<Citation> places = new ArrayList<>(assertion.citations());
                places.addAll(other.citations());
                assertion = Assertion.at(new Citation(shared.report(), shared.span(), null), claims)
                        .citing(places);
                gathered = true;
                return true;
            }
            return false;
        }

        /** A further report, or the other half of what a report has in two sentences. */
        private boolean brings(Assertion other) {
            boolean third = isThird(other);
            boolean sure = other.claims().getFirst().score() >= SURE;
            return other.citations().stream().anyMatch(at -> {
                List<Citation> mine = assertion.citations().stream()
                        .filter(c -> c.reportId().equals(at.reportId()))
                        .toList();
                return mine.isEmpty()
                        ? third || Sigla.sentence(at) <= FIRST
                        : sure && mine.stream().anyMatch(c -> isNext(c, at));
            });
        }
    }

    /** Whether it is sure enough to add a report to two that say the same. */
    private static boolean isThird(Assertion other) {
        return other.claims().getFirst().score() >= THIRD;
    }

    private static boolean isNext(Citation a, Citation b) {
        return Math.abs(Sigla.sentence(a) - Sigla.sentence(b)) == 1;
    }

    private void add(Assertion assertion) {
        List<Entry> met = met(assertion);
        Assertion left = assertion;
        for (Entry entry : met) {
            List<Citation> shared = entry.shared(left);
            if (shared.isEmpty()) {
                continue;
            }
            Assertion rest = left.without(shared);
            if (rest.citations().stream().map(Citation::reportId).distinct().count() < 2) {
                List<Citation> elsewhere = met.stream()
                        .filter(e -> e != entry)
                        .flatMap(e -> e.shared(assertion).stream())
                        .toList();
                if (entry.join(left.without(elsewhere), shared.getFirst())) {
                    enter(entry);
                } else {
                    assertion.citations().forEach(at -> refused.add(place(at)));
                }
                return;
            }
            left = rest;
        }
        if (!isThird(assertion) && assertion.citations().stream().anyMatch(at -> refused.contains(place(at)))) {
            return;
        }
        Entry entry = new Entry(left);
        entries.add(entry);
        enter(entry);
    }

    /** The entries that have a sentence of it, in order. */
    private List<Entry> met(Assertion assertion) {
        Set<Entry> met = new HashSet<>();
        assertion.citations().forEach(at -> met.addAll(byPlace.getOrDefault(place(at), List.of())));
        return met.size() < 2
                ? List.copyOf(met)
                : entries.stream().filter(met::contains).toList();
    }

    private void enter(Entry entry) {
        for (Citation at : entry.assertion.citations()) {
            byPlace.computeIfAbsent(place(at), k -> new ArrayList<>()).add(entry);
        }
    }

    private static String place(Citation at) {
        return at.reportId() + ' ' + at.span().start();
    }
}
