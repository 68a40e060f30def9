package org.variorum.read.page;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Kinds of words in the names that people give to parts of a page: general ones, no site's own. A word's letters may be
 * followed by {@code ?} where they may be missing, several of which one stands there are in brackets, and {@code *} at its end
 * is for whatever letters follow.
 */
enum Called {
    COMMENTS(
            Place.FIRST,
            "comments?|commentlist|comment-?area|comments-?area|comment-?section|disqus*|respond|kommentare?|"
                    + "commentaires?|comentarios?|commenti|reacties|fb-comments|livefyre|user-?comments|leserkommentare|reader-?comments?"),

    FURNITURE(
            Place.BEGINNING,
            "nav|navi|navbar|navigation|menu|submenu|breadcrumbs?|crumbs?|foot|footer|fuss|sidebar|side-?bar|aside|"
                    + "related|relatedposts?|related-?(posts|articles|stories|content|links)|recommend*|share|sharing|sharebar|sharedaddy|shareaholic|social|"
                    + "socials|social-?(media|share|links|icons|bar)|addtoany|newsletter|subscribe|subscription|subscribe-?box|signup|sign-?up|"
                    + "cookie|cookies|consent|gdpr|promo|promos|promotion|advert|adverts|advertisement|advertising|ad|ads|adsense|adbox|adslot|ad-?(slot|unit|container|wrapper|block)|"
                    + "sponsor|sponsored|outbrain|taboola|banner|popup|pop-?up|modal|overlay|lightbox|tags|taglist|tag-?(list|links|cloud)|tagcloud|"
                    + "pagination|pager|paging|page-?links|post-?nav|nav-?links|author-?(box|bio|info|card)|authorbox|about-?author|byline|"
                    + "caption|wp-caption-text|figcaption|image-?caption|bildunterschrift|photo-?credit|image-?credit|trending|popular|most-?(read|popular|viewed)|"
                    + "more-?(stories|news|articles|posts|links|from)|read-?(more|next|also)|you-?may|up-?next|login|search|searchform|toolbar|tool-?bar|tools|"
                    + "skip-?link|screen-?reader-?text|sr-?only|visually-?hidden|visuallyhidden|noprint|no-?print|print-?only|"
                    + "entry-?meta|post-?meta|article-?meta|postmetadata|meta-?(data|info|box)|byline-?block|article-?tools|article-?actions|feedback|rating|ratings|"
                    + "jp-relatedposts|yarpp*|zemanta|crp_related|entry-?(footer|utility)|post-?footer|article-?footer|postinfo|post-?info|"
                    + "copyright|disclaimer|legal|impressum|site-?(header|footer|info)|masthead|top-?bar|topbar|metanav|servicenav|language-?(switcher|selector)|"
                    + "slideshow|carousel|slider|gallery|video-?player|player|paywall|piano|poll|survey|donate|donation|timestamp|dateline-?box|toc|table-?of-?contents|infobox|"
                    + "linkbox|link-?box|link-?list|linklist|sidenote|marginal|marginalspalte|marginalie"),

    LINKED_FURNITURE(Place.FIRST, "teasers?|widgets?|preview|cards?"),

    LEAD(
            Place.BEGINNING,
            "lead|lede|leadtext|intro|introduction|introtext|standfirst|"
                    + "summary|excerpt|sub-?title|sub-?heading|sub-?headline|subhead|subline|deck|dek|abstract|teaser|teasertext|vorspann|anrei(ss|ß)er|einleitung|"
                    + "chapo|chapeau|entradilla|bajada|copete|sommario|occhiello|lid|zajawka|ingress|description|abstracttext"),

    BOX(
            Place.ANY,
            "box|info|widget|teaser|author|autor|bio|about|promo|note|hint|hinweis|aside|extra|embed|service|meta|sub|link|list|more|news|form|kontakt|contact|product|foot|bottom|after"),

    /** What the names of the text of an article all hold; see {@link Hints}. */
    PERHAPS_BODY(
            Place.ANY, "body|content|text|copy|inhalt|txt|detail|cuerpo|main|entry|artikel|article-?section|c-article");

    private static final Pattern OPEN = Pattern.compile("\\(([^)]*)\\)|(.)\\?");

    private static final Beginnings<Word> WORDS = words();

    private final Place place;
    private final String words;

    /** Where a word has to stand. */
    private enum Place {
        /** Anywhere, whatever is around it. */
        ANY,
        /** As the first of a name's words, or behind a mark, and before another or the end. */
        FIRST,
        /** Or, instead of a mark, right behind what is nothing but a part of a page itself. */
        BEGINNING
    }

    private record Word(Called kind, String letters, boolean goesOn) {
        boolean standsIn(String names, int at) {
            return names.startsWith(letters, at)
                    && (kind.place == Place.ANY || begins(names, at) && ends(names, at + letters.length()));
        }

        private boolean begins(String names, int at) {
            return at == 0
                    || isMark(names.charAt(at - 1))
                    || kind.place == Place.BEGINNING
                            && (names.startsWith("article", at - 7)
                                    || names.startsWith("post", at - 4)
                                    || names.startsWith("entry", at - 5));
        }

        private boolean ends(String names, int at) {
            int end = at;
            while (goesOn && end < names.length() && isLetter(names.charAt(end))) {
                end++;
            }
            return end == names.length() || isMark(names.charAt(end));
        }

        private static boolean isMark(char c) {
            return c == '-' || c == '_' || c == ' ' || c >= '\t' && c <= '\r';
        }

        private static boolean isLetter(char c) {
            return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
        }
    }

    Called(Place place, String words) {
        this.place = place;
        this.words = words;
    }

    /** The kinds of which there is a word in {@code names}, which are in small letters. */
    static Set<Called> in(String names) {
        Set<Called> kinds = EnumSet.noneOf(Called.class);
        for (int i = 0; i < names.length(); i++) {
            for (Word word : WORDS.at(i, names)) {
                if (word.standsIn(names, i)) {
                    kinds.add(word.kind());
                }
            }
        }
        return kinds;
    }

    private static Beginnings<Word> words() {
        Beginnings<Word> all = new Beginnings<>();
        for (Called kind : values()) {
            for (String word : kind.words.split("\\|(?![^(]*\\))", -1)) {
                boolean goesOn = word.endsWith("*");
                forms(goesOn ? word.substring(0, word.length() - 1) : word)
                        .distinct()
                        .forEach(form -> all.add(form, new Word(kind, form, goesOn)));
            }
        }
        return all;
    }

    /** All that {@code word} stands for, written out. */
    private static Stream<String> forms(String word) {
        Matcher m = OPEN.matcher(word);
        if (!m.find()) {
            return Stream.of(word);
        }
        Stream<String> parts = m.group(1) == null
                ? Stream.of(m.group(2), "")
                : Stream.of(m.group(1).split("\\|", -1));
        return parts.flatMap(part -> forms(word.substring(0, m.start()) + part + word.substring(m.end())));
    }
}
