package org.variorum.read.page;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The part of a page that the rules take for its main text, and where a block stands to it. */
final class MainPart {
    /** Farther off, so many blocks are as good as none. */
    private static final int FAR = 20;

    private static final int LONGEST_NAME = 400;

    private final List<Block> blocks;
    private final boolean[] inside;
    private final Set<Block> leads = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<Element, Integer> byParent = new IdentityHashMap<>();
    private final Map<String, Integer> byTag = new HashMap<>();
    private final IdentityHashMap<Element, String> signatures = new IdentityHashMap<>();
    private int first = -1;
    private int last = -1;
    private int count;
    private int prose;

    MainPart(MainText.Found found) {
        blocks = found.blocks();
        inside = new boolean[blocks.size()];
        leads.addAll(found.leads());
        Set<Element> under = Collections.newSetFromMap(new IdentityHashMap<>());
        under.addAll(found.root().getAllElements());
        for (int i = 0; i < blocks.size(); i++) {
            if (under.contains(blocks.get(i).owner())) {
                take(i);
            }
        }
    }

    private void take(int i) {
        Block block = blocks.get(i);
        inside[i] = true;
        first = first < 0 ? i : first;
        last = i;
        count++;
        if (block.isProse()) {
            prose += block.text().length();
            byParent.merge(block.parent(), block.text().length(), Integer::sum);
            byTag.merge(signature(block), block.text().length(), Integer::sum);
        }
    }

    boolean holds(int i) {
        return inside[i];
    }

    /** Whether the block at {@code at} lies in it, how far from its ends, and how much of its running text it is. */
    void place(int at, Row row) {
        Block block = blocks.get(at);
        row.add(inside[at]);
        row.add(leads.contains(block));
        row.add(inside[at] ? Math.min(FAR, at - first) : -Math.min(FAR, first < 0 ? FAR : first - at));
        row.add(inside[at] ? Math.min(FAR, last - at) : -Math.min(FAR, at - last));
        row.add(last > first ? (double) (at - first) / (last - first) : 0);
        row.add(Math.log1p(count));
        row.add(Math.log1p(prose));
        row.add(prose == 0 ? 0 : Math.min(1, (double) block.text().length() / prose));
    }

    /** How much of its running text stands in the same element as the block, and in elements like the block's own. */
    void kin(Block block, Row row) {
        row.add(prose == 0 ? 0 : (double) byParent.getOrDefault(block.parent(), 0) / prose);
        row.add(prose == 0 ? 0 : (double) byTag.getOrDefault(signature(block), 0) / prose);
    }

    /** How many blocks lie between this one and the next, a {@code step} on, that is running text of the main part. */
    int gap(int at, int step) {
        int gap = 0;
        for (int i = at + step; i >= 0 && i < blocks.size() && gap < FAR; i += step) {
            if (inside[i] && blocks.get(i).isProse()) {
                return gap;
            }
            gap++;
        }
        return FAR;
    }

    private String signature(Block block) {
        return signatures.computeIfAbsent(block.owner(), o -> kind(o) + "<" + kind(block.parent()));
    }

    private static String kind(Element element) {
        String names = element.className();
        return element.normalName() + "." + (names.length() > LONGEST_NAME ? names.substring(0, LONGEST_NAME) : names);
    }
}
