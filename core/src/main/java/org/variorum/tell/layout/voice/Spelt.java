package org.variorum.tell.layout.voice;

import java.util.regex.Pattern;
import org.variorum.tell.layout.words.Words;

/** Wordings that differ only by how they are written down: a hyphen or a space, "6:00" or "6", British or American spelling. */
final class Spelt {
    private static final Pattern FULL_HOUR = Pattern.compile("(?<=\\d):00$");
    private static final Pattern OUR = Pattern.compile("our(?=$|s$|ed|ing|able|hood|ite)");
    private static final Pattern ISE = Pattern.compile("is(?=e[ds]?$|ing$|ation)");
    private static final Pattern TRE = Pattern.compile("tre(?=s?$)");

    private Spelt() {}

    /** The same for two wordings that differ only so. */
    static String of(Words words) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            String word =
                    words.text().substring(words.starts().get(i), words.ends().get(i));
            out.append(
                    FULL_HOUR.matcher(word).find()
                            ? FULL_HOUR.matcher(word).replaceFirst("")
                            : plain(words.keys().get(i)));
        }
        return out.toString();
    }

    /** As {@link #of(Words)}. */
    static String of(String text) {
        return of(Words.of(text));
    }

    private static String plain(String key) {
        String s = key.equals("okay") ? "ok" : key;
        s = OUR.matcher(s).replaceAll("or");
        s = ISE.matcher(s).replaceAll("iz");
        return TRE.matcher(s).replaceAll("ter").replace("ll", "l");
    }
}
