package org.variorum.read.page;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the names that people give to parts of a page tell about them: general words, no site's own. */
final class Hints {
    private static final Pattern BODY = Pattern.compile(
            "(?:article|artikel|articulo|post|entry|story|news|blog|single|nota|noticia)[-_]?_?"
                    + "(?:body|content|text|copy|inhalt|txt|detail|cuerpo|main)(?:$|[\\s_-])|(?:body|content|text)[-_](?:article|post|entry|story|body|text)"
                    + "|articlebody|article__body|story-?text|entry-content|post-content|field-name-body|mw-content-text|td-post-content|"
                    + "(?:^|\\s)(?:bodytext|fliesstext|maintext|main-text|text-body|body-copy|bodycopy|richtext|rich-text|article-?section|storycontent|postcontent|entrytext|post-?text|content-?body|contentbody|page-?content|pagecontent|articulo-cuerpo|c-article|artikel|itemfulltext|post-?entry|entry|post-?body)(?:$|\\s)");

    /** Names come again and again, on one page and on all of its site; no more than so many are remembered. */
    private static final int MOST_KNOWN = 8192;

    private static final Map<String, Hints> KNOWN = new ConcurrentHashMap<>();

    private static final Hints NONE = new Hints("");

    private final Set<Called> kinds;
    private final boolean body;

    private Hints(String printed) {
        String names = printed.toLowerCase(Locale.ROOT);
        kinds = Called.in(names);
        body = kinds.contains(Called.PERHAPS_BODY) && BODY.matcher(names).find();
    }

    private static Hints of(Element element) {
        String names = names(element);
        if (names.length() == 1) {
            return NONE;
        }
        Hints known = KNOWN.get(names);
        if (known == null) {
            if (KNOWN.size() >= MOST_KNOWN) {
                KNOWN.clear();
            }
            known = new Hints(names);
            KNOWN.put(names, known);
        }
        return known;
    }

    static String names(Element element) {
        String names = element.className() + " " + element.id();
        return names.length() > 400 ? names.substring(0, 400) : names;
    }

    static boolean isComments(Element element) {
        return of(element).kinds.contains(Called.COMMENTS);
    }

    static boolean isFurniture(Element element) {
        Set<Called> kinds = of(element).kinds;
        return kinds.contains(Called.FURNITURE)
                || kinds.contains(Called.LINKED_FURNITURE) && element.selectFirst("a") != null;
    }

    /** True where the names say that the text of an article is inside. */
    static boolean isBody(Element element) {
        return element.attr("itemprop").equalsIgnoreCase("articleBody") || of(element).body;
    }

    /** True where the names say, with or without other letters around, that this is a box beside the text. */
    static boolean isBox(Element element) {
        return of(element).kinds.contains(Called.BOX);
    }

    /** True where the names say that this is the paragraph between headline and text. */
    static boolean isLead(Element element) {
        return of(element).kinds.contains(Called.LEAD);
    }
}
