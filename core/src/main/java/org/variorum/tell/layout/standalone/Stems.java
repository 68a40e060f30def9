package org.variorum.tell.layout.standalone;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.stemmer.PorterStemmer;
import org.variorum.tell.layout.words.Words;

/** Words without their endings, so that "ferries" is the ferry that was told of before. */
public final class Stems {
    private Stems() {}

    /** The words of a text as they are compared. */
    public static Set<String> of(String text) {
        Set<String> out = new HashSet<>();
        Words.of(text).keys().forEach(w -> out.add(one(w)));
        return out;
    }

    /** One word as it is compared. */
    static String one(String word) {
        return new PorterStemmer().stem(word.toLowerCase(Locale.ROOT).replaceFirst("['\u2019]s?$", ""));
    }
}
