package org.variorum.read.page;

import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** What the names that people give to parts of a page tell about them: general words, no site's own. */
final class Hints {
    private static final Pattern OUTSIDE_BRACKETS = Pattern.compile("\\|(?![^()]*\\))");
    private static final String BEGINNING = "(?:^|[\\s_-]|(?<=article)|(?<=post)|(?<=entry))";

    private static final Pattern COMMENTS = named(
            "(?:^|[\\s_-])",
            "comments?|commentlist|comment-?area|comments-?area|comment-?section|disqus\\w*|respond|kommentare?|"
                    + "commentaires?|comentarios?|commenti|reacties|fb-comments|livefyre|user-?comments|leserkommentare|reader-?comments?");

    private static final Pattern FURNITURE = named(
            BEGINNING,
            "nav|navi|navbar|navigation|menu|submenu|breadcrumbs?|crumbs?|foot|footer|fuss|sidebar|side-?bar|aside|"
                    + "related|relatedposts?|related-?(?:posts|articles|stories|content|links)|recommend\\w*|share|sharing|sharebar|sharedaddy|shareaholic|social|"
                    + "socials|social-?(?:media|share|links|icons|bar)|addtoany|newsletter|subscribe|subscription|subscribe-?box|signup|sign-?up|"
                    + "cookie|cookies|consent|gdpr|promo|promos|promotion|advert|adverts|advertisement|advertising|ad|ads|adsense|adbox|adslot|ad-?(?:slot|unit|container|wrapper|block)|"
                    + "sponsor|sponsored|outbrain|taboola|banner|popup|pop-?up|modal|overlay|lightbox|tags|taglist|tag-?(?:list|links|cloud)|tagcloud|"
                    + "pagination|pager|paging|page-?links|post-?nav|nav-?links|author-?(?:box|bio|info|card)|authorbox|about-?author|byline|"
                    + "caption|wp-caption-text|figcaption|image-?caption|bildunterschrift|photo-?credit|image-?credit|trending|popular|most-?(?:read|popular|viewed)|"
                    + "more-?(?:stories|news|articles|posts|links|from)|read-?(?:more|next|also)|you-?may|up-?next|login|search|searchform|toolbar|tool-?bar|tools|"
                    + "skip-?link|screen-?reader-?text|sr-?only|visually-?hidden|visuallyhidden|noprint|no-?print|print-?only|"
                    + "entry-?meta|post-?meta|article-?meta|postmetadata|meta-?(?:data|info|box)|byline-?block|article-?tools|article-?actions|feedback|rating|ratings|"
                    + "jp-relatedposts|yarpp\\w*|zemanta|crp_related|entry-?(?:footer|utility)|post-?footer|article-?footer|postinfo|post-?info|"
                    + "copyright|disclaimer|legal|impressum|site-?(?:header|footer|info)|masthead|top-?bar|topbar|metanav|servicenav|language-?(?:switcher|selector)|"
                    + "slideshow|carousel|slider|gallery|video-?player|player|paywall|piano|poll|survey|donate|donation|timestamp|dateline-?box|toc|table-?of-?contents|infobox|"
                    + "linkbox|link-?box|link-?list|linklist|sidenote|marginal|marginalspalte|marginalie");

    private static final Pattern LINKED_FURNITURE = named("(?:^|[\\s_-])", "teasers?|widgets?|preview|cards?");

    private static final Pattern LEAD = named(
            BEGINNING,
            "lead|lede|leadtext|intro|introduction|introtext|standfirst|"
                    + "summary|excerpt|sub-?title|sub-?heading|sub-?headline|subhead|subline|deck|dek|abstract|teaser|teasertext|vorspann|anrei(?:ss|ß)er|einleitung|"
                    + "chapo|chapeau|entradilla|bajada|copete|sommario|occhiello|lid|zajawka|ingress|description|abstracttext");

    private static final Pattern BODY = Pattern.compile(
            "(?:article|artikel|articulo|post|entry|story|news|blog|single|nota|noticia)[-_]?_?"
                    + "(?:body|content|text|copy|inhalt|txt|detail|cuerpo|main)(?:$|[\\s_-])|(?:body|content|text)[-_](?:article|post|entry|story|body|text)"
                    + "|articlebody|article__body|story-?text|entry-content|post-content|field-name-body|mw-content-text|td-post-content|"
                    + "(?:^|\\s)(?:bodytext|fliesstext|maintext|main-text|text-body|body-copy|bodycopy|richtext|rich-text|article-?section|storycontent|postcontent|entrytext|post-?text|content-?body|contentbody|page-?content|pagecontent|articulo-cuerpo|c-article|artikel|itemfulltext|post-?entry|entry|post-?body)(?:$|\\s)");

    private static final Pattern BOX = Pattern.compile(
            "box|info|widget|teaser|author|autor|bio|about|promo|note|hint|hinweis|aside|extra|embed|service|meta|sub|link|list|more|news|form|kontakt|contact|product|foot|bottom|after");

    /** Names come again and again, on one page and on all of its site; no more than so many are remembered. */
    private static final int MOST_KNOWN = 8192;

    private static final Map<String, Hints> KNOWN = new ConcurrentHashMap<>();

    private static final Hints NONE = new Hints("");

    private final boolean comments;
    private final boolean furniture;
    private final boolean linkedFurniture;
    private final boolean lead;
    private final boolean body;
    private final boolean box;

    private Hints(String printed) {
        String names = printed.toLowerCase(Locale.ROOT);
        comments = COMMENTS.matcher(names).find();
        furniture = FURNITURE.matcher(names).find();
        linkedFurniture = LINKED_FURNITURE.matcher(names).find();
        lead = LEAD.matcher(names).find();
        body = BODY.matcher(names).find();
        box = BOX.matcher(names).find();
    }

    /**
     * Names of which one stands behind such a beginning and before a like end. Those that begin with one letter are tried
     * together, since nearly all fail at the first.
     */
    private static Pattern named(String beginning, String names) {
        Map<Character, StringJoiner> byLetter = new TreeMap<>();
        for (String name : OUTSIDE_BRACKETS.split(names)) {
            byLetter.computeIfAbsent(name.charAt(0), k -> new StringJoiner("|", k + "(?:", ")"))
                    .add(name.substring(1));
        }
        return Pattern.compile(beginning
                + byLetter.values().stream().map(StringJoiner::toString).collect(Collectors.joining("|", "(?:", ")"))
                + "(?:$|[\\s_-])");
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
        return of(element).comments;
    }

    static boolean isFurniture(Element element) {
        Hints hints = of(element);
        return hints.furniture || hints.linkedFurniture && element.selectFirst("a") != null;
    }

    /** True where the names say that the text of an article is inside. */
    static boolean isBody(Element element) {
        return element.attr("itemprop").equalsIgnoreCase("articleBody") || of(element).body;
    }

    /** True where the names say, with or without other letters around, that this is a box beside the text. */
    static boolean isBox(Element element) {
        return of(element).box;
    }

    /** True where the names say that this is the paragraph between headline and text. */
    static boolean isLead(Element element) {
        return of(element).lead;
    }
}
