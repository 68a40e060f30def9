package org.variorum.read.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.variorum.report.Removed;

/**
 * The main text of a page.
 *
 * @param blocks its paragraphs, headings and list items in order
 * @param removed what was taken for something else
 */
record MainText(List<Block> blocks, List<Removed> removed) {
    /** A part that is named as the text must hold this much of what the best part holds. */
    private static final double NAMED_SHARE = 0.6;

    private static final double NEARLY_ALL = 0.85;

    /**
     * Finds the main text in {@code body}, which is changed on the way.
     *
     * @param byName whether to believe the names that parts of the page have
     */
    static MainText of(Element body, boolean byName) {
        List<Removed> removed = Pruner.prune(body, byName);
        Prose prose = Prose.of(body);
        Element root = named(body, prose, best(body, prose));
        List<Block> blocks = lead(prose, root);
        blocks.addAll(Blocks.of(root));
        return new MainText(Trim.trimmed(blocks), removed);
    }

    /** How many characters of running text it has. */
    int length() {
        return blocks.stream()
                .filter(Block::isProse)
                .mapToInt(b -> b.text().length())
                .sum();
    }

    /** Paragraphs named as the lead that stand between the headline and {@code root}. */
    private static List<Block> lead(Prose prose, Element root) {
        List<Block> lead = new ArrayList<>();
        boolean below = false;
        Set<Element> inside = Collections.newSetFromMap(new IdentityHashMap<>());
        inside.addAll(root.getAllElements());
        for (Block block : prose.blocks()) {
            Element owner = block.owner();
            if (inside.contains(owner)) {
                break;
            }
            below |= owner.normalName().equals("h1");
            Element parent = owner.parent();
            boolean named = Hints.isLead(owner) || parent != null && Hints.isLead(parent);
            if (below && named && block.isProse() && block.linked() == 0) {
                lead.add(block);
            }
        }
        return lead;
    }

    /** The element whose blocks speak for it most; of two that weigh the same the inner one. */
    private static Element best(Element body, Prose prose) {
        Element best = body;
        double most = prose.weight(body);
        for (Element element : body.getAllElements()) {
            double weight = prose.weight(element);
            if (weight >= most && prose.in(element) > 0) {
                best = element;
                most = weight;
            }
        }
        return best;
    }

    /** The smallest part named as the text of an article if it holds most of what {@code best} holds, else that. */
    private static Element named(Element body, Prose prose, Element best) {
        Element chosen = best;
        int least = (int) (prose.in(best) * NAMED_SHARE);
        int most = 0;
        for (Element element : body.getAllElements()) {
            int own = prose.in(element);
            if (own > 0
                    && own >= least
                    && Hints.isBody(element)
                    && (most == 0 || own > most || own >= most * NEARLY_ALL)) {
                chosen = element;
                most = Math.max(most, own);
            }
        }
        return chosen;
    }
}
