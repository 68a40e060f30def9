package org.variorum.read.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * What elements are marked with that tell one thing, such as who wrote a page.
 *
 * @param attributes one of which a marked element has, unless it is by its class that it is marked
 * @param classes one of which is part of the class that marks an element
 * @param own tells an element that is marked
 * @param within what is meant of a marked element that is not meant as a whole, or besides
 */
record Marks(List<String> attributes, List<String> classes, Evaluator own, List<Within> within) {
    /** Elements in others. */
    private record Within(Evaluator outer, Evaluator inner) {}

    Marks(List<String> attributes, List<String> classes, String own) {
        this(attributes, classes, Selector.evaluatorOf(own), List.of());
    }

    /** With the elements that are {@code inner} and stand in one that is {@code outer}. */
    Marks and(String outer, String inner) {
        List<Within> more = new ArrayList<>(within);
        more.add(new Within(Selector.evaluatorOf(outer), Selector.evaluatorOf(inner)));
        return new Marks(attributes, classes, own, more);
    }

    /** All elements of a page that are so marked, in their order. */
    List<Element> in(Parts parts) {
        Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element element : parts.all()) {
            if (mayBe(element)) {
                add(parts, element, found);
            }
        }
        return found.isEmpty()
                ? List.of()
                : parts.all().stream().filter(found::contains).toList();
    }

    private void add(Parts parts, Element element, Set<Element> found) {
        if (own.matches(parts.document(), element)) {
            found.add(element);
        }
        for (Within pair : within) {
            if (pair.outer().matches(parts.document(), element)) {
                element.select(pair.inner()).stream().filter(e -> e != element).forEach(found::add);
            }
        }
    }

    /** Asked first, since hardly any element is. */
    private boolean mayBe(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        String names = element.className().toLowerCase(Locale.ROOT);
        for (String part : classes) {
            if (names.contains(part)) {
                return true;
            }
        }
        for (String attribute : attributes) {
            if (element.hasAttr(attribute)) {
                return true;
            }
        }
        return false;
    }
}
