package org.variorum.read.page;

import java.util.ArrayList;
import java.util.List;

/** The blocks of a page that are its main text. */
final class Chosen {
    /** Blocks are taken that are likelier than this to be main text. */
    private static final double LIKELY = 0.5;

    /** No page made by people has more blocks; above that the rules alone decide, in memory that stays bounded. */
    private static final int MOST = 100_000;

    private Chosen() {}

    static List<Block> of(MainText.Found found, Forest forest) {
        if (found.blocks().size() > MOST) {
            return byRules(found);
        }
        Traits traits = new Traits(found);
        List<Block> chosen = new ArrayList<>();
        for (int i = 0; i < found.blocks().size(); i++) {
            if (forest.likelihood(traits.row(i)) > LIKELY) {
                chosen.add(found.blocks().get(i));
            }
        }
        return chosen.isEmpty() ? byRules(found) : chosen;
    }

    private static List<Block> byRules(MainText.Found found) {
        List<Block> chosen = new ArrayList<>(found.leads());
        chosen.addAll(Blocks.of(found.root()));
        return chosen;
    }
}
