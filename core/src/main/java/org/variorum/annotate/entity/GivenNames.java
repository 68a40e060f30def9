package org.variorum.annotate.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.variorum.annotate.lexicon.WordList;

/** Whether women or men bear a given name. */
final class GivenNames {
    private static final Map<String, Gender> GENDERS = load();

    private GivenNames() {}

    private static Map<String, Gender> load() {
        Map<String, Gender> out = new HashMap<>();
        for (String line : WordList.lines("givennames.txt")) {
            String[] part = line.split(":", 2);
            Gender gender = Gender.valueOf(part[0].toUpperCase(Locale.ROOT));
            List.of(part[1].strip().split(" +", -1)).forEach(n -> out.put(n, gender));
        }
        return out;
    }

    /** Of a full name; unknown where it is one word or begins with a name that both bear, or few. */
    static Gender of(String fullName) {
        int end = fullName.indexOf(' ');
        String first = end < 0 ? "" : fullName.substring(0, end).toLowerCase(Locale.ROOT);
        return GENDERS.getOrDefault(first, Gender.UNKNOWN);
    }
}
