package org.variorum.collate.quote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.collate.Difference;
import org.variorum.collate.passage.Ids;

/**
 * Finds that reports date the same words differently, and whether one of them may tell an old remark as new: it has it said
 * days after another report dates it.
 */
final class Redated {
    /** So many days earlier it is no slip of a day. */
    private static final int OLD = 3;
    /** A bare weekday is one of the last days before its report, so that what lies this far back is not meant. */
    private static final int LONG_AGO = 31;

    private Redated() {}

    static @Nullable Difference of(List<QuotePiece> variants, List<String> claims) {
        List<SaidWhen> dated = new ArrayList<>();
        List<QuotePiece> same = sameWords(variants);
        for (QuotePiece p : same) {
            SaidWhen when = SaidWhen.of(p);
            if (when != null) {
                dated.add(when);
            }
        }
        LocalDate published = published(same);
        for (SaidWhen a : dated) {
            for (SaidWhen b : dated) {
                boolean longAgo = published != null && !b.isPlaced() && a.isBefore(published, LONG_AGO);
                LocalDate day = b.first();
                boolean old = longAgo || a.contradicts(b) && day != null && a.isBefore(day, OLD);
                if (old) {
                    return difference(
                            dated,
                            "An old remark may be told as new: one report dates the same words \u201C" + a.words()
                                    + "\u201D, another \u201C" + b.words() + "\u201D.",
                            claims);
                }
            }
        }
        boolean contradict = dated.stream().anyMatch(a -> dated.stream().anyMatch(a::contradicts));
        return contradict ? difference(dated, "The reports give different times for the same words.", claims) : null;
    }

    /** Only the same words are surely one remark, which was made but once. */
    private static List<QuotePiece> sameWords(List<QuotePiece> variants) {
        String first = variants.getFirst().at().text();
        return variants.stream()
                .filter(p -> {
                    List<String> two = List.of(first, Spellings.settled(p.at().text(), first));
                    return Wording.isCut(two) || Wording.nearlyEqual(two);
                })
                .toList();
    }

    /** The day of the oldest of the reports whose day is known; null where none is. */
    private static @Nullable LocalDate published(List<QuotePiece> variants) {
        LocalDate out = null;
        for (QuotePiece p : variants) {
            String day = p.at().report().report().day();
            LocalDate first = day == null ? null : new SaidWhen(day, p.at()).first();
            if (first != null && (out == null || first.isBefore(out))) {
                out = first;
            }
        }
        return out;
    }

    private static Difference difference(List<SaidWhen> dated, String why, List<String> claims) {
        return new Difference(
                Ids.of("d", "time", dated.getFirst().at()),
                Difference.Kind.TIME,
                Difference.Verdict.CONFLICT,
                Difference.Reason.UNKNOWN,
                why,
                dated.stream().map(d -> new Difference.Side(d.at(), d.words())).toList(),
                claims);
    }
}
