package org.variorum.collate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Parts figures that differ where their sentences would not be one claim even if the numbers were the same: these are of two
 * quantities, however alike what is counted.
 */
final class FigureTies {
    private static final double SURE = 0.95;

    private final Links links;
    private final Map<Start, Passage> passages;

    FigureTies(Map<Start, Passage> passages, Links links) {
        this.passages = passages;
        this.links = links;
    }

    /** The figures of a group, parted into those that are tied, in the order of the first of each. */
    List<List<FigureUse>> part(List<FigureUse> group) {
        Folding tied = new Folding(group.size());
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                if (tied.root(i) != tied.root(j) && tied(group.get(i), group.get(j))) {
                    tied.join(i, j);
                }
            }
        }
        Map<Integer, List<FigureUse>> out = new LinkedHashMap<>();
        for (int i = 0; i < group.size(); i++) {
            out.computeIfAbsent(tied.root(i), k -> new ArrayList<>()).add(group.get(i));
        }
        return List.copyOf(out.values());
    }

    private boolean tied(FigureUse a, FigureUse b) {
        return FigureDifferences.agree(a, b)
                || FigureComparer.telling(a, b)
                || FigureComparer.sameToll(a, b)
                || likelihood(a, b) >= SURE;
    }

    private double likelihood(FigureUse a, FigureUse b) {
        Passage x = passage(a);
        Passage y = passage(b);
        return x == null || y == null
                ? 0
                : links.likelihood(
                        x,
                        y,
                        new Slot(
                                Slot.Kind.FIGURE,
                                Terms.of(x.at().report(), a.figure().span()).words(),
                                Terms.of(y.at().report(), b.figure().span()).words()));
    }

    private @Nullable Passage passage(FigureUse use) {
        return passages.get(Start.of(use.at()));
    }
}
