package org.variorum.annotate.lexicon;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words for what somebody is: "president", "foreign minister", "spokeswoman". */
public final class Roles {
    private static final Roles STANDARD = load();

    private final Map<String, String> classes = new HashMap<>();

    /** Reads the list of roles. */
    public static Roles load() {
        Roles r = new Roles();
        for (String line : WordList.lines("roles.txt")) {
            String[] part = line.split("=", -1);
            String word = part[0].strip();
            r.classes.put(word, part.length > 1 ? part[1].strip() : word);
        }
        return r;
    }

    /** Whether a word, in lower case, says what somebody is, as "spokeswoman" does. */
    public static boolean isOne(String word) {
        return STANDARD.classOf(word) != null;
    }

    /**
     * The class of a role in the singular or plural, so that "the leader" can mean the president; null where the word
     * is no role.
     */
    @Nullable
    public String classOf(String word) {
        String found = classes.get(word);
        if (found == null && word.endsWith("s")) {
            found = classes.get(word.substring(0, word.length() - 1));
        }
        return found;
    }
}
