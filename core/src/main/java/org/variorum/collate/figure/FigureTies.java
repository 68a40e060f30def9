package org.variorum.collate.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.collate.cluster.Folding;
import org.variorum.collate.pair.Links;
import org.variorum.collate.pair.Slot;
import org.variorum.collate.passage.Passage;
import org.variorum.collate.passage.Start;
import org.variorum.collate.word.Terms;

/**
 * Parts figures that differ where their sentences would not be one claim even if the numbers were the same: these are of two
 * quantities, however alike what is counted.
 */
public final class FigureTies {
    private static final double SURE = 0.95;

    private final Links links;
    private final Map<Start, Passage> passages;

    /** @param passages all of the story by where they begin */
    public FigureTies(Map<Start, Passage> passages, Links links) {
        this.passages = passages;
        this.links = links;
    }

    /** The figures of a group, parted into those that are tied, in the order of the first of each. */
    public List<List<FigureUse>> part(List<FigureUse> group) {
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
