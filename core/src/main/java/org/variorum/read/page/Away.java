package org.variorum.read.page;

import java.util.Collections;
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

    Away(Element headline) {
        for (Element e = headline; e != null; e = e.parent()) {
            around.add(e);
        }
    }

    boolean isAway(Element element) {
        boolean margin = false;
        for (Element e = element; e != null; e = e.parent()) {
            if (around.contains(e)) {
                // The margin of an article tells of that article.
                return margin && !isInArticle(e);
            }
            if (Hints.isComments(e)
                    || OTHERS.matcher(Hints.names(e)).find()
                    || e.normalName().equals("nav")) {
                return true;
            }
            margin |= MARGINS.contains(e.normalName())
                    || MARGIN.matcher(Hints.names(e)).find();
            margin &= !isArticle(e);
        }
        return margin;
    }

    private static boolean isInArticle(Element element) {
        for (Element e = element; e != null; e = e.parent()) {
            if (isArticle(e)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isArticle(Element element) {
        return !element.normalName().equals("body")
                && (element.normalName().equals("article")
                        || ARTICLE.matcher(element.className()).find());
    }
}
