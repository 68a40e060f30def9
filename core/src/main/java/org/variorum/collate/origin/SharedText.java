package org.variorum.collate.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.variorum.collate.Citation;
import org.variorum.collate.Origins;
import org.variorum.collate.word.Grams;

/**
 * Finds prose that two reports share outside quotation marks. Copies keep only some of their n-grams, so the measure is
 * sentences: how many sentences of one report have a counterpart in the other, and how close it is (Clough et al.,
 * METER, ACL 2002). Several near-verbatim sentences are strong evidence, a single long one or several rewritten ones weak.
 */
final class SharedText {
    private static final int GRAM = 3;
    /** Part of a sentence's 3-grams found in one sentence of the other report. */
    private static final double VERBATIM = 0.5;

    private static final double REWRITTEN = 0.25;
    private static final int FEWEST_SENTENCES = 2;
    /** A date and a place name in a row make a few shared 3-grams by themselves. */
    private static final int FEWEST_GRAMS = 5;

    /** So much of a single sentence, and so long a one, two reports do not come to word alike by themselves. */
    private static final double ONE_SENTENCE = 0.75;

    private static final int ONE_SENTENCE_GRAMS = 12;

    private static final int STRONG_GRAMS = 30;
    private static final int WEAK_GRAMS = 18;
    private static final int SHOWN = 3;

    private SharedText() {}

    /** Two reports with the sentences they share, the closest first. */
    record Link(int a, int b, Origins.Because because) {}

    private record Place(int report, int line) {}

    private record Match(Place from, Place to, int grams, double part) {}

    static List<Link> find(List<Narrative> reports) {
        Map<String, List<Place>> index = index(reports);
        List<Link> out = new ArrayList<>();
        for (int a = 0; a < reports.size(); a++) {
            Map<Integer, List<Match>> matches = matches(reports, a, index);
            for (Map.Entry<Integer, List<Match>> e : matches.entrySet()) {
                Origins.Strength strength = strength(e.getValue());
                if (strength != null) {
                    out.add(new Link(a, e.getKey(), because(reports, e.getValue(), strength)));
                }
            }
        }
        return out;
    }

    private static Map<String, List<Place>> index(List<Narrative> reports) {
        Map<String, List<Place>> index = new HashMap<>();
        for (int r = 0; r < reports.size(); r++) {
            for (int l = 0; l < reports.get(r).lines().size(); l++) {
                for (String gram : Grams.of(reports.get(r).lines().get(l).words(), GRAM)) {
                    index.computeIfAbsent(gram, k -> new ArrayList<>()).add(new Place(r, l));
                }
            }
        }
        return index;
    }

    /** For each later report, the best counterpart of each sentence of report {@code a}. */
    private static Map<Integer, List<Match>> matches(List<Narrative> reports, int a, Map<String, List<Place>> index) {
        Map<Integer, List<Match>> out = new TreeMap<>();
        for (int l = 0; l < reports.get(a).lines().size(); l++) {
            Set<String> grams = Grams.of(reports.get(a).lines().get(l).words(), GRAM);
            Map<Place, Integer> shared = new HashMap<>();
            for (String gram : grams) {
                for (Place p : index.getOrDefault(gram, List.of())) {
                    if (p.report() > a) {
                        shared.merge(p, 1, Integer::sum);
                    }
                }
            }
            Map<Integer, Match> best = new TreeMap<>();
            Place from = new Place(a, l);
            shared.forEach((to, n) -> {
                int smaller = Math.min(
                        grams.size(),
                        reports.get(to.report()).lines().get(to.line()).words().size() - GRAM + 1);
                Match m = new Match(from, to, n, (double) n / smaller);
                best.merge(to.report(), m, SharedText::closer);
            });
            best.forEach(
                    (r, m) -> out.computeIfAbsent(r, k -> new ArrayList<>()).add(m));
        }
        return out;
    }

    private static Match closer(Match x, Match y) {
        if (x.grams() != y.grams()) {
            return x.grams() > y.grams() ? x : y;
        }
        return x.to().line() <= y.to().line() ? x : y;
    }

    private static Origins.@Nullable Strength strength(List<Match> matches) {
        if (enough(matches, VERBATIM, STRONG_GRAMS)) {
            return Origins.Strength.STRONG;
        }
        boolean one = matches.stream().anyMatch(m -> m.part() >= ONE_SENTENCE && m.grams() >= ONE_SENTENCE_GRAMS);
        return one || enough(matches, REWRITTEN, WEAK_GRAMS) ? Origins.Strength.WEAK : null;
    }

    private static boolean enough(List<Match> matches, double part, int grams) {
        int total = 0;
        Set<Place> counterparts = new HashSet<>();
        for (Match m : matches) {
            if (m.part() >= part && m.grams() >= FEWEST_GRAMS && counterparts.add(m.to())) {
                total += m.grams();
            }
        }
        return counterparts.size() >= FEWEST_SENTENCES && total >= grams;
    }

    private static Origins.Because because(List<Narrative> reports, List<Match> matches, Origins.Strength strength) {
        List<Match> close = new ArrayList<>(matches);
        close.removeIf(m -> m.part() < REWRITTEN || m.grams() < FEWEST_GRAMS);
        close.sort((x, y) -> x.grams() != y.grams()
                ? Integer.compare(y.grams(), x.grams())
                : Integer.compare(x.from().line(), y.from().line()));
        List<Citation> evidence = new ArrayList<>();
        for (Match m : close.subList(0, Math.min(SHOWN, close.size()))) {
            evidence.add(cite(reports, m.from()));
            evidence.add(cite(reports, m.to()));
        }
        return new Origins.Because(Origins.Kind.SHARED_TEXT, strength, evidence);
    }

    private static Citation cite(List<Narrative> reports, Place p) {
        Narrative n = reports.get(p.report());
        return new Citation(n.report(), n.lines().get(p.line()).sentence(), null);
    }
}
