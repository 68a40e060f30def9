package org.variorum.annotate.token;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Small word lists, written as one reads them. */
public final class Words {
    private Words() {}

    /** The words of a text, told apart by white space. */
    public static Set<String> of(String listed) {
        return Set.of(listed.strip().split("\\s+", -1));
    }

    /** Lines of a name, a colon and the words that stand for it, as a map from word to name. */
    public static Map<String, String> named(String lines) {
        Map<String, String> names = new HashMap<>();
        lines.strip().lines().forEach(line -> {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon).strip();
            Arrays.stream(line.substring(colon + 1).strip().split("\\s+", -1)).forEach(word -> names.put(word, name));
        });
        return Map.copyOf(names);
    }
}
