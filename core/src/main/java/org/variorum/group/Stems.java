package org.variorum.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.PorterStemmer;

/** What is left of the words of a text to compare it by: Porter's stems of all but {@link StopWords}. */
public final class Stems {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");

    /** Whatever the story is. */
    private static final String NEW = "new";

    private Stems() {}

    /**
     * A word of a text.
     *
     * @param stem in lower case
     * @param lower whether the word begins with a small letter, as few names and no figures do
     */
    public record Stem(String stem, boolean lower) {}

    /** In the order of the text, as often as they come. */
    public static List<Stem> of(String text) {
        PorterStemmer stemmer = new PorterStemmer();
        List<Stem> out = new ArrayList<>();
        Matcher m = WORD.matcher(text);
        while (m.find()) {
            String word = m.group().toLowerCase(Locale.ROOT);
            if (!StopWords.has(word) && !word.equals(NEW)) {
                out.add(new Stem(
                        stemmer.stem(word), Character.isLowerCase(m.group().codePointAt(0))));
            }
        }
        return out;
    }
}
