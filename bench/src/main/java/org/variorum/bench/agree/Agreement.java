package org.variorum.bench.agree;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.variorum.annotate.Vector;
import org.variorum.bench.agree.Threshold.Goal;
import org.variorum.bench.agree.Threshold.Table;
import org.variorum.bench.score.Measure;

/** Scores the encoder alone on compared texts; the command line has no verb for that. */
public final class Agreement {
    private static final List<String> HEADLINE_YEARS = List.of("2015", "2016");

    private final Function<String, Vector> encoder;
    private final Map<String, Vector> known = new HashMap<>();

    public Agreement(Function<String, Vector> encoder) {
        this.encoder = encoder;
    }

    /** All scores, in the order of the table.
     *
     * @param sets the folder {@code agree} of the labelled sets
     * @throws IOException if one cannot be read
     */
    public List<Measure> scores(Path sets) throws IOException {
        Path research = sets.resolve("sts-msrp-sick");
        Path msr = research.resolve("para/msr");
        double paraphrase = Threshold.learn(scored(PairSets.msrp(msr.resolve("msr-para-train.tsv"))), Goal.ACCURACY);
        Table msrp = Threshold.apply(scored(PairSets.msrp(msr.resolve("msr-para-test.tsv"))), paraphrase);
        List<Measure> out = new ArrayList<>();
        out.add(crossValidated(
                "nanco balanced accuracy", PairSets.nanco(sets.resolve("nanco.json")), Goal.BALANCED_ACCURACY));
        out.add(claims("claimdiff strengthen F1", sets.resolve("claimdiff-strength-train.json.gz")));
        out.add(claims("claimdiff weaken F1", sets.resolve("claimdiff-weak-train.json.gz")));
        out.addAll(headlines(sets));
        out.add(new Measure("msrp accuracy", round(msrp.value(Goal.ACCURACY))));
        out.add(new Measure("msrp F1", round(msrp.value(Goal.F1))));
        return List.copyOf(out);
    }

    private Measure claims(String name, Path file) throws IOException {
        return crossValidated(name, PairSets.claims(file), Goal.F1);
    }

    /** The grades of headlines alone, for which nothing is learned.
     *
     * @param sets the folder {@code agree} of the labelled sets
     * @throws IOException if one cannot be read
     */
    public List<Measure> headlines(Path sets) throws IOException {
        List<Measure> out = new ArrayList<>();
        for (String year : HEADLINE_YEARS) {
            out.add(pearson("sts headlines " + year + " Pearson", headlineFile(sets, year)));
        }
        return List.copyOf(out);
    }

    /** The files of graded headlines, a year each. */
    public static List<Path> headlineFiles(Path sets) {
        return HEADLINE_YEARS.stream().map(year -> headlineFile(sets, year)).toList();
    }

    private static Path headlineFile(Path sets, String year) {
        return sets.resolve("sts-msrp-sick/sts/semeval-sts").resolve(year).resolve("headlines.test.tsv");
    }

    private Measure crossValidated(String name, List<Pair> pairs, Goal goal) {
        return new Measure(
                name, round(Threshold.crossValidated(scored(pairs), goal).value(goal)));
    }

    private Measure pearson(String name, Path file) throws IOException {
        return new Measure(name, round(pearson(scored(PairSets.sts(file)))));
    }

    private List<Scored> scored(List<Pair> pairs) {
        return pairs.stream()
                .map(p -> new Scored(p.gold(), vector(p.a()).cosine(vector(p.b())), p.fold()))
                .toList();
    }

    private Vector vector(String text) {
        return known.computeIfAbsent(text, encoder);
    }

    static double pearson(List<Scored> pairs) {
        double meanGold = pairs.stream().mapToDouble(Scored::gold).average().orElse(0);
        double meanAlike = pairs.stream().mapToDouble(Scored::alike).average().orElse(0);
        double both = 0;
        double gold = 0;
        double alike = 0;
        for (Scored p : pairs) {
            double g = p.gold() - meanGold;
            double a = p.alike() - meanAlike;
            both += g * a;
            gold += g * g;
            alike += a * a;
        }
        return gold == 0 || alike == 0 ? 0 : both / Math.sqrt(gold * alike);
    }

    private static double round(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
