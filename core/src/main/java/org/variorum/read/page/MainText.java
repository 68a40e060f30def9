package org.variorum.read.page;

import java.util.ArrayList;
import java.util.List;
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

    /** Finds the main text in {@code body}, which is changed on the way. */
    static MainText of(Element body) {
        List<Removed> removed = Pruner.prune(body);
        Prose prose = Prose.of(body);
        Element root = named(body, prose, best(body, prose));
        List<Block> blocks = new ArrayList<>();
        for (Block block : Blocks.of(root)) {
            blocks.add(block);
        }
        return new MainText(Trim.trimmed(blocks), removed);
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
