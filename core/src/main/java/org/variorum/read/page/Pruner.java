package org.variorum.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;
import org.variorum.report.Removed;

/** Takes away the parts of a page that by their elements and names cannot be the report. */
final class Pruner {
    private static final Set<String> MACHINERY = Set.of(
            "script",
            "style",
            "template",
            "svg",
            "iframe",
            "object",
            "embed",
            "canvas",
            "video",
            "audio",
            "noscript",
            "button",
            "input",
            "select",
            "textarea",
            "option",
            "map",
            "link",
            "meta",
            "dialog",
            "head",
            "img",
            "picture",
            "source");

    private static final Evaluator HIDEABLE = Selector.evaluatorOf("[hidden], [aria-hidden=true], [style*=display]");

    private static final Set<String> ROLES = Set.of(
            "navigation",
            "banner",
            "contentinfo",
            "complementary",
            "search",
            "dialog",
            "menu",
            "menubar",
            "alert",
            "alertdialog",
            "toolbar",
            "tablist");

    private static final Set<String> FURNITURE =
            Set.of("nav", "footer", "aside", "menu", "figcaption", "form", "header", "figure");

    private static final Set<String> NEVER = Set.of("html", "body", "article", "main", "p", "h1");

    /** Above this share of the page's prose nothing is furniture, whatever it is called. */
    private static final double MOST_PROSE = 0.35;

    private static final double MOST_COMMENTS = 0.85;
    private static final int KEPT_TEXT = 200;

    private final List<Removed> removed = new ArrayList<>();

    /** Changes {@code body} and tells what was taken from it; without {@code byName} only what no text can be in. */
    static List<Removed> prune(Element body, boolean byName) {
        Pruner pruner = new Pruner();
        pruneHidden(body, withoutMachinery(body));
        if (byName) {
            pruner.pruneNamed(body);
        } else {
            body.select("nav, footer").remove();
        }
        return pruner.removed;
    }

    /** Takes away what no text can be in, and tells what of the rest is hidden. */
    private static List<Element> withoutMachinery(Element body) {
        List<Element> hidden = new ArrayList<>();
        body.filter((node, depth) -> {
            if (node instanceof Element element && node != body) {
                if (isMachinery(element)) {
                    return NodeFilter.FilterResult.REMOVE;
                }
                if (isHidden(element, body)) {
                    hidden.add(element);
                }
            }
            return NodeFilter.FilterResult.CONTINUE;
        });
        return hidden;
    }

    private static boolean isMachinery(Element element) {
        String tag = element.normalName();
        return MACHINERY.contains(tag) || tag.equals("annotation") && element.closest("math") != null;
    }

    private static boolean isHidden(Element element, Element body) {
        return element.attributesSize() > 0
                && HIDEABLE.matches(body, element)
                && !NEVER.contains(element.normalName())
                && (element.hasAttr("hidden")
                        || element.hasAttr("aria-hidden")
                        || element.attr("style")
                                .replace(" ", "")
                                .toLowerCase(Locale.ROOT)
                                .contains("display:none"));
    }

    private static void pruneHidden(Element body, List<Element> hidden) {
        if (hidden.isEmpty()) {
            return;
        }
        Prose prose = Prose.of(body);
        for (Element element : hidden) {
            if (prose.share(element) < MOST_PROSE) {
                element.remove();
            }
        }
    }

    private void pruneNamed(Element body) {
        Prose prose = Prose.of(body);
        // A part that is taken is not looked into, and no element has to ask whether it still is on the page.
        body.filter((node, depth) -> {
            boolean open =
                    node instanceof Element element && !element.equals(body) && !NEVER.contains(element.normalName());
            String why = open ? why((Element) node, prose) : null;
            if (why == null) {
                return NodeFilter.FilterResult.CONTINUE;
            }
            note((Element) node, why);
            return NodeFilter.FilterResult.REMOVE;
        });
    }

    private static @Nullable String why(Element element, Prose prose) {
        double share = prose.share(element);
        String tag = element.normalName();
        if (Hints.isComments(element) && share < MOST_COMMENTS && !tag.equals("a")) {
            return "comments";
        }
        if (share >= MOST_PROSE) {
            return null;
        }
        if (tag.equals("figcaption")) {
            return "caption";
        }
        if (tag.equals("header") || tag.equals("form") || tag.equals("figure")) {
            return prose.in(element) == 0 ? "part of the page" : null;
        }
        if (FURNITURE.contains(tag) || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))) {
            return "part of the page";
        }
        return Hints.isFurniture(element) ? "part of the page" : null;
    }

    private void note(Element element, String why) {
        String text = element.text();
        if (!text.isBlank()) {
            removed.add(
                    new Removed(null, text.length() > KEPT_TEXT ? text.substring(0, KEPT_TEXT) + "\u2026" : text, why));
        }
    }
}
