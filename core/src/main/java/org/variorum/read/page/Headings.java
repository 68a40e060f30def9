package org.variorum.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows in its largest headings.
 *
 * @param headlines what may be its headline, in their order: no name of the site, and no line above or below it in the
 *     same heading
 * @param whole the same with all that stands in the heading
 * @param site the name of the site, where a heading is nothing else; null where none is
 */
record Headings(
        List<String> headlines,
        List<String> whole,
        @Nullable String site) {
    /** Names for what stands in a heading and is not the headline: the line above or below, a subject, what is not seen. */
    private static final Pattern BESIDE = Pattern.compile(
            "(?:^|[\\s_-])(?:article|post|entry)?-?(?:kicker|eyebrow|(?:top|roof|over|upper|pre|sup|super|sub)-?(?:line|title|head|heading|headline)|"
                    + "dach-?zeile|spitzmarke|ober-?zeile|unter-?(?:zeile|titel)|antetitulo|sur-?titre|occhiello|label|category|section|date|"
                    + "(?:element-)?invisible|visually-?hidden|sr-only|screen-reader(?:-text)?|aural)(?:$|[\\s_-])");

    private static final Pattern SITE =
            Pattern.compile("(?:^|[\\s_-])(?:(?:site|blog)[_-]?(?:title|name|logo)|logo)(?:$|[\\s_-])");

    private static final Pattern ROOT = Pattern.compile("/|https?://[^/]+/?");

    private static final Pattern EDGE = Pattern.compile("^[\\s:|,–—-]+|[\\s:|,–—]+$");

    private static final Pattern SPACE = Pattern.compile("[\\s\u00a0]+");

    private static final int FEW = 5;
    /** A heading with more letters was never closed, and holds what should be behind it. */
    private static final int LONGEST = 400;
    /** So deep in a heading lies its own text at most. */
    private static final int DEEPEST = 4;

    Headings {
        headlines = List.copyOf(headlines);
        whole = List.copyOf(whole);
    }

    static Headings of(Parts page) {
        List<String> headlines = new ArrayList<>();
        List<String> whole = new ArrayList<>();
        String site = null;
        for (Element heading : page.named("h1")) {
            String words = heading.text().strip();
            if (words.isEmpty() || words.length() > LONGEST) {
                continue;
            }
            if (isSite(heading, words)) {
                site = site == null ? words : site;
            } else {
                headlines.add(headline(heading, words));
                whole.add(words);
            }
        }
        return new Headings(headlines, whole, site);
    }

    private static boolean isSite(Element heading, String words) {
        if (SITE.matcher(names(heading)).find()) {
            return true;
        }
        for (Element link : heading.select("a")) {
            boolean home = link.attr("rel").equalsIgnoreCase("home")
                    || ROOT.matcher(link.attr("href").strip()).matches();
            if (home && link.text().strip().equals(words)) {
                return true;
            }
        }
        return false;
    }

    private static String headline(Element heading, String words) {
        Element inner = heading;
        int depth = 0;
        while (depth++ < DEEPEST && isAllIn(inner, words)) {
            inner = inner.child(0);
        }
        StringBuilder own = new StringBuilder();
        boolean all = true;
        for (Node node : inner.childNodes()) {
            if (node instanceof TextNode text) {
                own.append(text.getWholeText());
            } else if (node instanceof Element part) {
                boolean beside = isBeside(part);
                own.append(beside || part.isBlock() ? " " : "").append(beside ? "" : part.wholeText());
                all &= !beside;
            }
        }
        if (all) {
            return words;
        }
        String kept = EDGE.matcher(SPACE.matcher(own).replaceAll(" ").strip()).replaceAll("");
        return kept.length() > FEW ? kept : words;
    }

    private static boolean isAllIn(Element heading, String words) {
        return heading.childrenSize() == 1 && heading.child(0).text().strip().equals(words);
    }

    /** A mark between two parts belongs to both, also where it is not seen. */
    private static boolean isBeside(Element part) {
        return !Titles.key(part.text()).isEmpty()
                && (part.normalName().equals("small")
                        || BESIDE.matcher(names(part)).find());
    }

    private static String names(Element element) {
        return Hints.names(element).toLowerCase(Locale.ROOT);
    }
}
