package org.variorum.collate.claim;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.stemmer.PorterStemmer;
import org.variorum.annotate.Amount;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Figure;
import org.variorum.collate.Citation;
import org.variorum.collate.pair.Kinship;
import org.variorum.collate.pair.Links;
import org.variorum.collate.passage.Passage;
import org.variorum.collate.passage.Start;
import org.variorum.collate.word.Grams;
import org.variorum.collate.word.Terms;
import org.variorum.collate.word.Verbs;
import org.variorum.report.Report;

/**
 * The sentences that another report may have too, though not so surely that both make one claim. That a report is the only one
 * to have something is said of the others as well: so it takes far less to doubt it than to merge two sentences.
 */
public final class Echoes {
    /**
     * From this likelihood, or from {@link #ALIKE}, a sentence is taken to be elsewhere too. Of the labelled sentences that stand in
     * no claim of several reports 37 of 100 are elsewhere after all, the same or near; of those below both bars 15, and 58 of
     * 100 true ones are below both.
     */
    private static final double LIKELY = 0.06;

    /** What is a quotation for the most part is seldom put in other words: 13 of 100 below this are elsewhere. */
    private static final double LIKELY_QUOTED = 0.15;

    /** As a cosine, where that is so far above what is usual in the story. */
    private static final double ALIKE = 0.55;

    private static final double ALIKE_QUOTED = 0.65;
    private static final double FAR_ABOVE = 1.5;
    private static final int QUOTED_WORDS = 8;
    /** So much alike, two sentences with one amount tell of it both. */
    private static final double SAME_AMOUNT = 0.35;
    /** Of a headline's telling words so many, and so large a part, in one sentence are the headline's news. */
    private static final int HEADLINE_WORDS = 4;

    private static final double HEADLINE = 0.75;

    /** From this likelihood even what is notable is taken to be elsewhere. */
    private static final double LOUD = 0.12;

    private final Set<Start> places = new HashSet<>();
    private final Set<Start> loud = new HashSet<>();

    public Echoes(List<AnnotatedReport> reports, List<Passage> passages, Links links) {
        links.each((pair, likelihood) -> {
            if (isNear(pair, likelihood, pair.a())) {
                places.add(Start.of(pair.a().at()));
            }
            if (isNear(pair, likelihood, pair.b())) {
                places.add(Start.of(pair.b().at()));
            }
            if (likelihood >= LOUD || pair.cosine() >= SAME_AMOUNT && sameAmount(pair.a(), pair.b())) {
                loud.add(Start.of(pair.a().at()));
                loud.add(Start.of(pair.b().at()));
            }
        });
        headlines(reports, passages);
    }

    private static boolean isNear(Kinship.Near pair, double likelihood, Passage mine) {
        int words = mine.look().quoted().size();
        boolean quotes = words >= QUOTED_WORDS && 2 * words >= mine.tokens().size();
        return likelihood >= (quotes ? LIKELY_QUOTED : LIKELY)
                || pair.above() >= FAR_ABOVE && pair.cosine() >= (quotes ? ALIKE_QUOTED : ALIKE)
                || pair.cosine() >= SAME_AMOUNT && sameAmount(pair.a(), pair.b());
    }

    /** Whether another report may have the sentence that is cited. */
    boolean has(Citation at) {
        return places.contains(Start.of(at));
    }

    /** Whether another report has the sentence that is cited so likely that it matters even for what is notable. */
    boolean loud(Citation at) {
        return loud.contains(Start.of(at));
    }

    private void headlines(List<AnnotatedReport> reports, List<Passage> passages) {
        for (int i = 0; i < reports.size(); i++) {
            Report report = reports.get(i).report();
            Set<String> words = headline(report.title() == null ? "" : report.title());
            for (Passage p : passages) {
                if (p.report() != i && words.size() >= HEADLINE_WORDS && tells(p, words)) {
                    places.add(Start.of(p.at()));
                    loud.add(Start.of(p.at()));
                }
            }
        }
    }

    private static Set<String> headline(String title) {
        PorterStemmer stemmer = new PorterStemmer();
        return Grams.words(title).stream()
                .filter(Terms::tells)
                .map(w -> Verbs.stem(w, stemmer))
                .collect(Collectors.toSet());
    }

    private static boolean tells(Passage p, Set<String> headline) {
        Set<String> mine = p.telling(0, p.tokens().size());
        return headline.stream().filter(mine::contains).count() >= HEADLINE * headline.size();
    }

    private static boolean sameAmount(Passage a, Passage b) {
        List<Figure> theirs = figures(b);
        return figures(a).stream().anyMatch(x -> theirs.stream().anyMatch(y -> same(x.amount(), y.amount())));
    }

    /** Amounts with a unit: a plain count may be of anything. */
    private static List<Figure> figures(Passage p) {
        return p.at().report().figures().stream()
                .filter(f -> f.amount().unit() != null && p.at().span().contains(f.span()))
                .toList();
    }

    private static boolean same(Amount a, Amount b) {
        return a.unit() != null && a.unit().equals(b.unit()) && (meet(a, b) || rounded(a, b) || rounded(b, a));
    }

    private static boolean meet(Amount a, Amount b) {
        return a.low().compareTo(b.high()) <= 0 && b.low().compareTo(a.high()) <= 0;
    }

    /** Whether the first, "over $10,000", is what the second, "$10,977.74", comes to in fewer digits. */
    private static boolean rounded(Amount a, Amount b) {
        BigDecimal round = a.low();
        BigDecimal full = b.low();
        if (round.signum() <= 0 || round.compareTo(a.high()) != 0 || full.compareTo(b.high()) != 0) {
            return false;
        }
        BigDecimal step =
                BigDecimal.ONE.scaleByPowerOfTen(-round.stripTrailingZeros().scale());
        BigDecimal apart = full.subtract(round);
        return switch (a.bound()) {
            case MORE_THAN, AT_LEAST -> apart.signum() >= 0 && apart.compareTo(step) < 0;
            case LESS_THAN, AT_MOST -> apart.signum() <= 0 && apart.negate().compareTo(step) < 0;
            case EXACT, ABOUT -> apart.abs().multiply(BigDecimal.TWO).compareTo(step) <= 0;
        };
    }
}
