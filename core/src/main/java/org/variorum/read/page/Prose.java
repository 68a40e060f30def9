package org.variorum.read.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** How much running text, and how much that speaks for being the main text, each element of a page holds. */
final class Prose {
    private final Map<Element, Integer> characters = new HashMap<>();
    private final Map<Element, Double> weights = new HashMap<>();
    private final List<Block> blocks;
    private int total;

    private Prose(List<Block> blocks) {
        this.blocks = blocks;
    }

    static Prose of(Element root) {
        Prose prose = new Prose(Blocks.of(root));
        for (Block block : prose.blocks) {
            int own = block.isProse() ? block.text().length() : 0;
            prose.total += own;
            double weight = block.weight();
            for (Element e = block.owner(); e != null; e = e.equals(root) ? null : e.parent()) {
                prose.characters.merge(e, own, Integer::sum);
                prose.weights.merge(e, weight, Double::sum);
            }
        }
        return prose;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Characters of running text in {@code element}. */
    int in(Element element) {
        return characters.getOrDefault(element, 0);
    }

    /** The part of the page's running text that {@code element} holds, 0 to 1. */
    double share(Element element) {
        return total == 0 ? 0 : (double) in(element) / total;
    }

    double weight(Element element) {
        return weights.getOrDefault(element, 0.0);
    }

    int total() {
        return total;
    }
}
