package org.variorum.collate.figure;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.variorum.collate.passage.Names;
import org.variorum.report.Span;

/** Tells whether two unlike numbers, in sentences that are alike, may be of one quantity. */
final class UnlikeNumbers {
    private static final int OFTEN = 3;
    private static final int SEVERAL = 2;

    private record Place(int report, Span sentence) {}

    private final Map<Integer, List<FigureUse>> byReport;
    private final Map<Place, List<FigureUse>> bySentence;

    /** @param uses those of all reports */
    UnlikeNumbers(List<FigureUse> uses) {
        byReport = uses.stream().collect(Collectors.groupingBy(FigureUse::report));
        bySentence = uses.stream().collect(Collectors.groupingBy(UnlikeNumbers::place));
    }

    static boolean sameNumber(FigureUse a, FigureUse b) {
        return a.figure().amount().low().compareTo(b.figure().amount().low()) == 0
                && a.figure().amount().high().compareTo(b.figure().amount().high()) == 0;
    }

    /**
     * Whether two unlike numbers may be of one quantity. One number told twice needs no more than a like sentence; that two
     * are told of one thing needs that nothing else explains the second.
     */
    boolean maySame(FigureUse a, FigureUse b, double score, boolean sameToll) {
        boolean twoTolls = a.toll() != null && b.toll() != null && !sameToll;
        return a.added() == b.added()
                && !twoTolls
                && (sameToll || !FigureWords.tellTwo(a, b))
                && (FigureComparer.telling(a, b) || a.around().stream().anyMatch(b.around()::contains))
                && !Names.differ(a.people(), b.people())
                && a.measured().equals(b.measured())
                && !isElsewhere(a, b)
                && !isElsewhere(b, a)
                && FigureWords.fitBest(a, beside(a), b)
                && FigureWords.fitBest(b, beside(b), a)
                && !agreeInNone(a, b)
                && (score >= FigureComparer.VERY_ALIKE || !countsOften(a) && !countsOften(b));
    }

    /** Of several things that both sentences count they have one number in none: they tell of two occasions. */
    private boolean agreeInNone(FigureUse a, FigureUse b) {
        List<FigureUse> theirs = beside(b);
        int compared = 0;
        for (FigureUse mine : beside(a)) {
            List<FigureUse> same =
                    theirs.stream().filter(o -> isSameThing(mine, o)).toList();
            if (same.stream().anyMatch(o -> sameNumber(mine, o))) {
                return false;
            }
            compared += same.isEmpty() ? 0 : 1;
        }
        return compared >= SEVERAL;
    }

    /** All numbers of its sentence. */
    private List<FigureUse> beside(FigureUse use) {
        return bySentence.getOrDefault(place(use), List.of());
    }

    private static Place place(FigureUse use) {
        return new Place(use.report(), use.at().span());
    }

    /** Where a report counts one kind of thing again and again, a number of it in another report may be any of them. */
    private boolean countsOften(FigureUse use) {
        return byReport.getOrDefault(use.report(), List.of()).stream()
                        .filter(o -> isSameThing(use, o))
                        .map(o -> o.figure().amount().low().stripTrailingZeros())
                        .distinct()
                        .count()
                >= OFTEN;
    }

    static boolean isSameThing(FigureUse a, FigureUse b) {
        Toll x = a.toll();
        Toll y = b.toll();
        if (x != null && y != null) {
            return x.fate() == y.fate();
        }
        return Objects.equals(a.figure().amount().unit(), b.figure().amount().unit())
                && (a.of().isEmpty() && b.of().isEmpty() || a.of().stream().anyMatch(b.of()::contains));
    }

    /** Whether the other report has this number for the same too, in another place: what it counts here is something else. */
    private boolean isElsewhere(FigureUse a, FigureUse b) {
        return a.figure().amount().low().compareTo(b.figure().amount().low()) != 0
                && byReport.getOrDefault(b.report(), List.of()).stream()
                        .anyMatch(o -> o != b
                                && o.figure()
                                                .amount()
                                                .low()
                                                .compareTo(a.figure().amount().low())
                                        == 0
                                && isSameThing(a, o));
    }
}
