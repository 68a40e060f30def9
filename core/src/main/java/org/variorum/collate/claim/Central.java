package org.variorum.collate.claim;

import java.util.List;
import org.variorum.collate.passage.Passage;
import org.variorum.collate.passage.PointsBack;

/**
 * Of several wordings of one claim, picks the one whose words the others carry, not the richest, which says what only one report
 * has; of two alike the shorter.
 */
final class Central {
    /** How much it weighs that a wording says nothing else, against that it says all that the others do. */
    private static final double NOTHING_ELSE = 2;

    /** Of what a wording that points back carries, since its reader does not have what it points to. */
    private static final double LEANS = 0.6;

    private static final double EPSILON = 1e-9;

    private Central() {}

    /** The place of the wording in the list. */
    static int of(List<Passage> wordings) {
        int best = 0;
        double most = -1;
        for (int i = 0; i < wordings.size(); i++) {
            double carried = carried(wordings.get(i), wordings);
            boolean shorter =
                    wordings.get(i).text().length() < wordings.get(best).text().length();
            if (carried > most + EPSILON || carried > most - EPSILON && shorter) {
                most = carried;
                best = i;
            }
        }
        return best;
    }

    private static double carried(Passage mine, List<Passage> wordings) {
        double sum = 0;
        for (Passage other : wordings) {
            if (other.report() != mine.report()) {
                int shared = mine.terms().shared(other.terms());
                double all = NOTHING_ELSE * mine.terms().words().size()
                        + other.terms().words().size();
                sum += all == 0 ? 0 : (1 + NOTHING_ELSE) * shared / all;
            }
        }
        return PointsBack.opens(mine.text()) ? LEANS * sum : sum;
    }
}
