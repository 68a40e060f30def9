package org.variorum.read.page;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;

/** What the elements are called in which a block stands: "article-body", "teaser-box", "footer". */
final class Enclosing {
    /** Farther out no element is asked for its name. */
    private static final int DEEPEST = 20;

    private final Element root;
    private final IdentityHashMap<Element, Named> named = new IdentityHashMap<>();

    Enclosing(Element root) {
        this.root = root;
    }

    /** What an element is called, told once for all the blocks that stand in it. */
    private record Named(boolean body, boolean box, boolean furniture) {
        private static final Named NOTHING = new Named(false, false, false);

        static Named of(Element element) {
            return Hints.names(element).length() > 1
                    ? new Named(Hints.isBody(element), Hints.isBox(element), Hints.isFurniture(element))
                    : NOTHING;
        }
    }

    /** How deep the block stands in the main part, in how many elements of each name, and whether it is a lead by name. */
    void of(Block block, Row row) {
        int body = 0;
        int box = 0;
        int furniture = 0;
        int depth = 0;
        for (Element e = block.owner(); e != null && e != root && depth < DEEPEST; e = e.parent()) {
            Named name = named.computeIfAbsent(e, Named::of);
            body += name.body() ? 1 : 0;
            box += name.box() ? 1 : 0;
            furniture += name.furniture() ? 1 : 0;
            depth++;
        }
        row.add(depth);
        row.add(body);
        row.add(box);
        row.add(furniture);
        row.add(Hints.isLead(block.owner()) || Hints.isLead(block.parent()));
    }
}
