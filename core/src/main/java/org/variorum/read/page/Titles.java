package org.variorum.read.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** The headline of a page: the one it shows, where its markup and its title agree with that. */
final class Titles {
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|–—·»:-]+\\s+|\\s*\\|\\s*|\\s+::\\s+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final int FEW = 5;
    private static final double MOST_SHARED = 0.55;

    private Titles() {}

    static @Nullable String of(Parts page, JsonLd ld, Meta meta, @Nullable String outlet) {
        String linked = ld.articleText("headline");
        String shared = meta.first("og:title", "twitter:title");
        String whole = blankToNull(page.document().title());
        String named = shared == null || isOutlet(shared, outlet) ? linked : shared;
        named = named == null ? null : withoutOutlet(plain(named), outlet);
        String shown = null;
        List<String> headings = new Elements(page.named("h1")).eachText();
        for (String heading : headings) {
            boolean confirmed = begins(shared, heading) || begins(linked, heading) || begins(whole, heading);
            if (shown == null && heading.length() > FEW && confirmed) {
                shown = heading.strip();
            }
        }
        if (shown != null) {
            return named != null && isVariant(named, shown) ? named : shown;
        }
        if (named != null) {
            return linked != null && begins(whole, linked) ? plain(linked) : named;
        }
        if (headings.size() == 1 && headings.get(0).length() > 2 * FEW) {
            return headings.get(0).strip();
        }
        return whole == null ? null : withoutOutlet(whole, outlet);
    }

    /** True where most words are in both: a headline and its form for sharing, not one longer by the outlet's name. */
    private static boolean isVariant(String named, String shown) {
        Set<String> both = words(named);
        Set<String> all = words(shown);
        int shared = (int) both.stream().filter(all::contains).count();
        both.addAll(all);
        return shared > both.size() * MOST_SHARED && !key(named).startsWith(key(shown));
    }

    private static Set<String> words(String words) {
        return new HashSet<>(List.of(NO_LETTER.split(words.toLowerCase(Locale.ROOT), -1)));
    }

    private static boolean isOutlet(String words, @Nullable String outlet) {
        return outlet != null && key(words).equals(key(outlet));
    }

    /** Some pages escape twice. */
    private static String plain(String words) {
        return words.contains("&") || words.contains("<") ? Jsoup.parse(words).text() : words.strip();
    }

    private static boolean begins(@Nullable String longer, String heading) {
        String key = key(heading);
        return longer != null && !key.isEmpty() && key(longer).startsWith(key);
    }

    private static String withoutOutlet(String words, @Nullable String outlet) {
        String[] parts = SEPARATOR.split(words, -1);
        if (parts.length < 2) {
            return words;
        }
        String last = parts[parts.length - 1];
        boolean named = outlet != null
                && (key(last).equals(key(outlet))
                        || key(last).contains(key(outlet))
                        || key(outlet).contains(key(last)));
        if (named) {
            return words.substring(0, words.lastIndexOf(last)).replaceFirst("[\\s|–—·»:-]+$", "");
        }
        boolean bar = words.contains("|") || words.contains(" - ") || words.contains(" – ") || words.contains(" — ");
        if (outlet == null && bar && last.length() * 2 < words.length() && last.split(" ", -1).length <= 4) {
            return words.substring(0, words.lastIndexOf(last)).replaceFirst("[\\s|–—·»:-]+$", "");
        }
        return words;
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

    private static @Nullable String blankToNull(String words) {
        return words.isBlank() ? null : words.strip();
    }
}
