package org.variorum.read.page;

import java.util.ArrayList;
import java.util.List;

/** Leaves out blocks within the main text that are nothing but links or labels. */
final class Trim {
    private static final double MOST_LINKED = 0.75;
    private static final int LONG = 200;

    private Trim() {}

    static List<Block> trimmed(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        for (Block block : blocks) {
            if (block.linkDensity() <= MOST_LINKED || block.text().length() >= LONG) {
                kept.add(block);
            }
        }
        int last = kept.size();
        while (last > 0 && (kept.get(last - 1).isHeading() || kept.get(last - 1).linkDensity() > 0.5)) {
            last--;
        }
        return kept.subList(0, last);
    }
}
