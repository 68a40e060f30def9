package org.variorum.read.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** The headline of a page: the one it shows, where its markup and its title agree with that. */
final class Titles {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** What is behind a name that a quotation mark in it cut short. */
    private static final Pattern CUT_SHORT = Pattern.compile("\\s?[\"'].*");

    /** What leads up to something in the same headline, rather than stands above it. */
    private static final Pattern LEADS_UP = Pattern.compile("^[^:–—]{2,}(?::| [–—-]) ");

    private static final int FEW = 5;
    private static final int FEWEST_WORDS = 3;
    private static final double SOME_SHARED = 0.25;
    private static final double MOST_SHARED = 0.55;

    private final Headings headings;
    private final SiteName site;
    /** The headline in JSON-LD. */
    private final @Nullable String linked;
    /** What the page is called where it is shared. */
    private final @Nullable String shared;
    /** The same, or the headline in JSON-LD where that is nothing but the site. */
    private final @Nullable String named;
    /** The page's title, with whatever stands beside the headline in it. */
    private final @Nullable String whole;

    private Titles(Headings shown, JsonLd ld, Meta meta, String title, SiteName site) {
        this.headings = shown;
        this.site = site;
        this.linked = plain(ld.articleText("headline"));
        this.shared = plain(meta.first("og:title", "twitter:title"));
        this.whole = title.isBlank() ? null : title.strip();
        this.named = shared == null || site.is(shared) ? linked : shared;
    }

    static @Nullable String of(Parts page, JsonLd ld, Meta meta, @Nullable String outlet) {
        Headings shown = Headings.of(page);
        SiteName site = new SiteName(outlet == null ? shown.site() : outlet);
        return new Titles(shown, ld, meta, page.document().title(), site).headline();
    }

    private @Nullable String headline() {
        String own = named == null ? null : ownName(named);
        String shown = shown(own);
        if (shown != null) {
            return own != null && isVariant(own, shown) ? own : site.name() == null ? shown : site.cutFrom(shown);
        }
        if (own != null) {
            return linked != null && begins(whole, linked) ? linked : own;
        }
        if (headings.headlines().size() == 1 && headings.headlines().get(0).length() > 2 * FEW) {
            return headings.headlines().get(0);
        }
        return whole == null ? null : site.cutFrom(whole);
    }

    /** What the page is called, without its site; as it is where the title goes on with the site. */
    private String ownName(String name) {
        if (whole != null && whole.startsWith(name) && whole.length() > name.length()) {
            String behind = whole.substring(name.length());
            if (CUT_SHORT.matcher(behind).matches()) {
                return site.cutFrom(whole);
            }
            return site.name() == null ? name : site.cutFrom(name);
        }
        return site.cutFrom(name);
    }

    /** The heading that other names of the page bear out; null where none is. */
    private @Nullable String shown(@Nullable String own) {
        String shown = borneOut(headings.headlines(), own);
        shown = shown == null ? borneOut(headings.whole(), own) : shown;
        if (shown != null || own == null || headings.headlines().size() != 1) {
            return shown;
        }
        String only = headings.headlines().get(0);
        // Where JSON-LD and the title are of one mind, the only heading is no better witness than they are.
        boolean titled = linked != null && begins(whole, linked);
        return !titled
                        && !key(only).endsWith(key(own))
                        && only.split(" ", -1).length > FEWEST_WORDS
                        && shares(own, only, SOME_SHARED)
                ? only
                : null;
    }

    private @Nullable String borneOut(List<String> headings, @Nullable String own) {
        for (String heading : headings) {
            if (heading.length() > FEW
                    && (begins(shared, heading) || begins(linked, heading) || begins(whole, heading))) {
                return heading;
            }
        }
        for (String heading : headings) {
            boolean other = heading.length() > FEW && !site.is(heading);
            if (other && (closes(whole, heading) || own != null && isWithin(heading, own))) {
                return heading;
            }
        }
        return null;
    }

    /** True where the heading is the end of {@code own}, or goes on from it, or leads up to it. */
    private static boolean isWithin(String heading, String own) {
        String key = key(heading);
        String other = key(own);
        if (other.length() <= FEW || key.length() <= other.length()) {
            return other.endsWith(key);
        }
        return key.startsWith(other)
                || key.endsWith(other) && LEADS_UP.matcher(heading).find();
    }

    /** True where more than half of {@code longer}, its end, is {@code heading}: what goes before is a site or a section. */
    private static boolean closes(@Nullable String longer, String heading) {
        String key = key(heading);
        String all = longer == null ? "" : key(longer);
        return all.endsWith(key) && key.length() * 2 > all.length();
    }

    /**
     * True where most words are in both: a headline and its form for sharing, not one longer by the outlet's name, nor the
     * form for search engines, which is the page's title too.
     */
    private boolean isVariant(String own, String shown) {
        String key = key(own);
        String heading = key(shown);
        return shares(own, shown, MOST_SHARED)
                && !key.startsWith(heading)
                && !key.endsWith(heading)
                && (whole == null || !key(site.cutFrom(whole)).equals(key));
    }

    private static boolean shares(String one, String other, double least) {
        Set<String> both = words(one);
        Set<String> all = words(other);
        int shared = (int) both.stream().filter(all::contains).count();
        both.addAll(all);
        return shared > both.size() * least;
    }

    private static Set<String> words(String words) {
        return new HashSet<>(List.of(NO_LETTER.split(words.toLowerCase(Locale.ROOT), -1)));
    }

    /** Some pages escape twice. */
    private static @Nullable String plain(@Nullable String words) {
        if (words == null) {
            return null;
        }
        return words.contains("&") || words.contains("<") ? Jsoup.parse(words).text() : words.strip();
    }

    private static boolean begins(@Nullable String longer, String heading) {
        String key = key(heading);
        return longer != null && !key.isEmpty() && key(longer).startsWith(key);
    }

    /** Letters and digits alone, for comparing headlines. */
    static String key(String words) {
        String small = words.toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(small.length());
        for (int i = 0; i < small.length(); ) {
            int c = small.codePointAt(i);
            i += Character.charCount(c);
            if (isLetterOrNumber(c)) {
                key.appendCodePoint(c);
            }
        }
        return key.toString();
    }

    private static boolean isLetterOrNumber(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER;
    }
}
