package org.variorum.bench.speakers;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** When a speaker's name answers a label's key. */
public final class SpeakerName {
    private static final Set<String> SMALL = Set.of("the", "of", "a", "an", "s");

    private SpeakerName() {}

    /**
     * True if the key's words stand together in the name, or if the name is the end of the key. Articles, possessives and
     * accents make no difference.
     */
    public static boolean answers(String name, String key) {
        List<String> have = words(name);
        List<String> want = words(key);
        if (have.isEmpty()) {
            return false;
        }
        boolean ends = want.size() >= have.size()
                && want.subList(want.size() - have.size(), want.size()).equals(have);
        return ends || Collections.indexOfSubList(have, want) >= 0;
    }

    private static List<String> words(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        List<String> out = new ArrayList<>();
        for (String word : bare.split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty() && !SMALL.contains(word)) {
                out.add(word);
            }
        }
        return out;
    }
}
