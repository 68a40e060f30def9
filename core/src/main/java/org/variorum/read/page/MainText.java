package org.variorum.read.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
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

    /** Less than this is no text. */
    private static final int FEW = 250;

    /** Where names of parts took this many times as much prose away as they left, they mean something else here. */
    private static final int MOST_LOST = 4;

    /**
     * Where the main text of a page lies.
     *
     * @param blocks all blocks of the page but furniture
     * @param root the part of the page that holds most of its main text
     * @param leads those blocks before {@code root} that are named as leads below the headline
     */
    record Found(List<Block> blocks, Element root, List<Block> leads, List<Removed> removed) {}

    /**
     * Finds the main text in {@code body}, which is changed on the way.
     *
     * @param again parses the page once more, for a second look when the first was in vain
     */
    static MainText of(Element body, Supplier<Document> again, Forest forest) {
        Found found = found(body, again);
        return new MainText(Trim.trimmed(Chosen.of(found, forest)), found.removed());
    }

    static Found found(Element body, Supplier<Document> again) {
        List<Removed> removed = Pruner.prune(body, true);
        Prose prose = Prose.of(body);
        Element root = root(body, prose);
        int length = prose.in(root);
        Element second = length < FEW ? again.get().body() : body;
        if (length < FEW && Prose.of(second).total() >= length * MOST_LOST) {
            removed = Pruner.prune(second, false);
            prose = Prose.of(second);
            root = root(second, prose);
        }
        return new Found(prose.blocks(), root, lead(prose, root), removed);
    }

    private static Element root(Element body, Prose prose) {
        List<Element> all = body.getAllElements();
        return named(all, prose, best(all, prose));
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
    private static Element best(List<Element> all, Prose prose) {
        Element best = all.getFirst();
        double most = prose.weight(best);
        for (Element element : all) {
            double weight = prose.weight(element);
            if (weight >= most && prose.in(element) > 0) {
                best = element;
                most = weight;
            }
        }
        return best;
    }

    /** The smallest part named as the text of an article if it holds most of what {@code best} holds, else that. */
    private static Element named(List<Element> all, Prose prose, Element best) {
        Element chosen = best;
        int least = (int) (prose.in(best) * NAMED_SHARE);
        int most = 0;
        for (Element element : all) {
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
