package org.variorum.read.page;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The parts of a page that tell of other things than its report: margins, comments, lists of other reports. */
final class Away {
    private static final Set<String> MARGINS = Set.of("aside", "footer", "nav");
    private static final Pattern MARGIN = Pattern.compile("(?i)side-?bar|footer");
    private static final Pattern OTHERS = Pattern.compile(
            "(?i)related|recommend|(?:^|\\s)widget|teaser|most-?read|recent|latest-|popular|archive-|calendar-|kalender|event-");

    private static final Pattern ARTICLE = Pattern.compile(
            "(?i)(?:^|\\s)(?:article|artikel|post|hentry|node|entry|story|news-(?:single|detail))(?:$|\\s)");

    /** What the headline stands in is none of these, whatever it is called. */
    private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());

    private final IdentityHashMap<Element, Where> known = new IdentityHashMap<>();

    /** Whether an element is away, and whether it is in an article. */
    private record Where(boolean away, boolean inArticle) {}

    Away(Element headline) {
        for (Element e = headline; e != null; e = e.parent()) {
            around.add(e);
        }
    }

    boolean isAway(Element element) {
        return where(element).away();
    }

    /** What is above an element is told once for all that stands below. */
    private Where where(Element element) {
        Deque<Element> open = new ArrayDeque<>();
        Element e = element;
        while (e != null && !around.contains(e) && !known.containsKey(e)) {
            open.push(e);
            e = e.parent();
        }
        Where where = e == null ? new Where(false, false) : known.computeIfAbsent(e, Away::around);
        for (Element inner : open) {
            where = below(where, inner);
            known.put(inner, where);
        }
        return where;
    }

    private static Where around(Element element) {
        boolean article = false;
        for (Element e = element; e != null && !article; e = e.parent()) {
            article = isArticle(e);
        }
        return new Where(false, article);
    }

    private static Where below(Where above, Element element) {
        String names = Hints.names(element);
        String tag = element.normalName();
        boolean article = above.inArticle() || isArticle(element);
        boolean others = Hints.isComments(element) || OTHERS.matcher(names).find() || tag.equals("nav");
        // The margin of an article tells of that article.
        boolean margin =
                !article && (MARGINS.contains(tag) || MARGIN.matcher(names).find());
        return new Where(above.away() || others || margin, article);
    }

    private static boolean isArticle(Element element) {
        return !element.normalName().equals("body")
                && (element.normalName().equals("article")
                        || ARTICLE.matcher(element.className()).find());
    }
}
