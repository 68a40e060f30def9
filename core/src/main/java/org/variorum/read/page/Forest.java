package org.variorum.read.page;

import java.util.List;
import org.variorum.read.text.Resource;

/**
 * Boosted decision trees that tell how likely a block is main text. {@code bench/blocks} says how they were learned. One line a tree, its nodes parted by blanks: {@code trait:threshold:left:right} goes left where the trait is
 * no greater, and {@code ~value} is a leaf.
 */
final class Forest {
    private static final Forest STANDARD = of(Resource.lines("blocks.txt"));

    private final List<Node[]> trees;

    private record Node(int trait, double threshold, int left, int right) {
        boolean isLeaf() {
            return trait < 0;
        }
    }

    private Forest(List<Node[]> trees) {
        this.trees = List.copyOf(trees);
    }

    static Forest standard() {
        return STANDARD;
    }

    static Forest of(List<String> lines) {
        return new Forest(lines.stream().map(Forest::tree).toList());
    }

    /** From 0 to 1. */
    double likelihood(float[] row) {
        double sum = 0;
        for (Node[] tree : trees) {
            Node node = tree[0];
            while (!node.isLeaf()) {
                node = tree[row[node.trait()] <= node.threshold() ? node.left() : node.right()];
            }
            sum += node.threshold();
        }
        // StrictMath is the same to the last bit on every machine.
        return 1 / (1 + StrictMath.exp(-sum));
    }

    private static Node[] tree(String line) {
        String[] words = line.split(" ", -1);
        Node[] nodes = new Node[words.length];
        for (int i = 0; i < nodes.length; i++) {
            String[] parts = words[i].split(":", -1);
            nodes[i] = parts.length == 1
                    ? new Node(-1, Double.parseDouble(words[i].substring(1)), 0, 0)
                    : new Node(
                            Integer.parseInt(parts[0]),
                            Double.parseDouble(parts[1]),
                            Integer.parseInt(parts[2]),
                            Integer.parseInt(parts[3]));
        }
        return nodes;
    }
}
