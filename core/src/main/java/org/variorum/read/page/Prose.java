package org.variorum.read.page;

import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** How much running text, and how much that speaks for being the main text, each element of a page holds. */
final class Prose {
    private static final Sum NOTHING = new Sum(0, 0);

    private final IdentityHashMap<Element, Sum> sums = new IdentityHashMap<>();
    private final List<Block> blocks;
    private final Sum whole;

    /** What the blocks of an element come to: characters of running text, and weight. */
    private record Sum(int characters, double weight) {
        Sum plus(Sum other) {
            return new Sum(characters + other.characters, weight + other.weight);
        }
    }

    private Prose(List<Block> blocks, Element root) {
        this.blocks = blocks;
        for (Block block : blocks) {
            int own = block.isProse() ? block.text().length() : 0;
            sums.merge(block.owner(), new Sum(own, block.weight()), Sum::plus);
        }
        // Each element hands its sum up once it is complete: one step an element, however deep it lies.
        root.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {}

            @Override
            public void tail(Node node, int depth) {
                Sum sum = node instanceof Element element ? sums.get(element) : null;
                if (sum != null && node != root && node.parent() instanceof Element parent) {
                    sums.merge(parent, sum, Sum::plus);
                }
            }
        });
        whole = sums.getOrDefault(root, NOTHING);
    }

    static Prose of(Element root) {
        return new Prose(Blocks.of(root), root);
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Characters of running text in {@code element}. */
    int in(Element element) {
        return sums.getOrDefault(element, NOTHING).characters();
    }

    /** The part of the page's running text that {@code element} holds, 0 to 1. */
    double share(Element element) {
        return total() == 0 ? 0 : (double) in(element) / total();
    }

    double weight(Element element) {
        return sums.getOrDefault(element, NOTHING).weight();
    }

    int total() {
        return whole.characters();
    }
}
