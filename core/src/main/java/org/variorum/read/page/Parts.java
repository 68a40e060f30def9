package org.variorum.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The elements of a page as it came, gone through once for all that ask for some of them. */
final class Parts {
    private final Document document;
    private final List<Element> all = new ArrayList<>();
    private final Map<String, List<Element>> byTag = new HashMap<>();
    private int depth;

    private Parts(Document document) {
        this.document = document;
    }

    static Parts of(Document document) {
        Parts parts = new Parts(document);
        document.traverse((node, depth) -> {
            parts.depth = Math.max(parts.depth, depth);
            if (node instanceof Element element) {
                parts.all.add(element);
                parts.byTag
                        .computeIfAbsent(element.normalName(), tag -> new ArrayList<>())
                        .add(element);
            }
        });
        return parts;
    }

    Document document() {
        return document;
    }

    /** True where a document that was parsed down to level {@code deepest} has elements there. */
    boolean reach(int deepest) {
        return depth >= deepest - 2;
    }

    /** All elements in their order, the document itself first. */
    List<Element> all() {
        return all;
    }

    /** All elements of this tag in their order. */
    List<Element> named(String tag) {
        return byTag.getOrDefault(tag, List.of());
    }
}
