package org.variorum.bench.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.variorum.bench.score.Counts;
import org.variorum.bench.score.Measure;

/** Adds up over stories how answers stand against the truth. */
final class LedgerScore {
    private final Pairs alignment = new Pairs();
    private final Pairs quotes = new Pairs();
    private final Counts differences = new Counts();
    private int reasons;
    private int origins;
    private int stories;

    void add(Truth truth, Answer answer) {
        alignment.add(truth.claims(), truth.nearClaims(), answer.claims());
        quotes.add(truth.quotes(), truth.nearQuotes(), answer.quotes());
        differences(truth, answer);
        origins += answer.least() <= truth.least() && truth.most() <= answer.most() ? 1 : 0;
        stories++;
    }

    private void differences(Truth truth, Answer answer) {
        List<Told> labelled = truth.differences().stream().filter(Told::shown).toList();
        List<Told> shown = answer.differences().stream().filter(Told::shown).toList();
        int right = 0;
        for (Told d : shown) {
            List<Told> same = labelled.stream().filter(l -> agree(l, d)).toList();
            right += same.isEmpty() ? 0 : 1;
            reasons += same.stream().anyMatch(l -> l.reason().equals(d.reason())) ? 1 : 0;
        }
        differences.add(right, shown.size(), 0);
        for (Told l : labelled) {
            differences.found(shown.stream().anyMatch(d -> agree(l, d)));
        }
    }

    private static boolean agree(Told labelled, Told found) {
        return labelled.kind().equals(found.kind()) && PlacePair.meetTwice(labelled.sides(), found.sides());
    }

    List<Measure> measures() {
        List<Measure> out = new ArrayList<>();
        out.addAll(alignment.counts.measures("alignment."));
        out.addAll(quotes.counts.measures("quotes."));
        out.addAll(differences.measures("differences."));
        out.add(new Measure("differences.shown", differences.predicted()));
        out.add(new Measure(
                "differences.reason",
                differences.right() == 0 ? 0 : Measure.round((double) reasons / differences.right())));
        out.add(new Measure("origins", stories == 0 ? 0 : Measure.round((double) origins / stories)));
        return out;
    }

    /** Pairs of places: how many of the answer's are right, how many of the labelled are found. */
    private static final class Pairs {
        private final Counts counts = new Counts();

        void add(List<List<Place>> same, List<List<Place>> near, List<List<Place>> answer) {
            Set<PlacePair> labelled = PlacePair.of(same);
            Set<PlacePair> either = PlacePair.of(near);
            Set<PlacePair> found = PlacePair.of(answer);
            for (PlacePair p : found) {
                boolean right = p.meetsAny(labelled);
                if (right || !p.meetsAny(either)) {
                    counts.add(right ? 1 : 0, 1, 0);
                }
            }
            for (PlacePair l : labelled) {
                counts.found(l.meetsAny(found));
            }
        }
    }
}
