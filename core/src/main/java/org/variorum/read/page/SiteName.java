package org.variorum.read.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of a site, which stands beside headlines where a page is named for readers elsewhere.
 *
 * @param name null where unknown
 */
record SiteName(@Nullable String name) {
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|│•–—·»›:-]+\\s+|\\s*[|│]\\s*|\\s+::\\s+");

    private static final Pattern AT_END = Pattern.compile("[\\s|│•–—·»›:-]+$");

    /** A name that is not known has no more words. */
    private static final int MOST_WORDS = 4;

    boolean is(String words) {
        return name != null && Titles.key(words).equals(Titles.key(name));
    }

    /** {@code words} without the name of the site before or behind them. */
    String cutFrom(String words) {
        Matcher m = SEPARATOR.matcher(words);
        int last = -1;
        int first = -1;
        while (m.find()) {
            if (m.start() > 0 && opens(words.substring(m.end()))) {
                return words.substring(0, m.start());
            }
            first = first < 0 && is(words.substring(0, m.start())) && words.length() > 2 * m.end() ? m.end() : first;
            last = m.end();
        }
        if (last < 0) {
            return words;
        }
        String behind = words.substring(last);
        boolean cut = name == null ? mayBeName(behind, words) : isPart(behind, name);
        String rest = cut ? AT_END.matcher(words.substring(0, last)).replaceFirst("") : words;
        return !cut && first > 0 ? words.substring(first) : rest;
    }

    /** True where {@code words} are the name, or it is the first of what they name. */
    private boolean opens(String words) {
        Matcher m = SEPARATOR.matcher(words);
        boolean is = is(words);
        while (!is && m.find()) {
            is = is(words.substring(0, m.start()));
        }
        return is;
    }

    private static boolean isPart(String words, String name) {
        String key = Titles.key(words);
        String all = Titles.key(name);
        return key.contains(all) || all.contains(key);
    }

    private static boolean mayBeName(String words, String of) {
        boolean parted = of.contains("|") || of.contains(" - ") || of.contains(" – ") || of.contains(" — ");
        return parted && words.length() * 2 < of.length() && words.split(" ", -1).length <= MOST_WORDS;
    }
}
