package org.variorum.annotate.lexicon;

import java.util.Set;

/** Days, months and feasts: they are written like names, but nobody is called so and nothing is said by them. */
public final class CalendarName {
    private static final Set<String> NAMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "easter",
            "christmas",
            "ramadan");

    private CalendarName() {}

    /** True where {@code word}, in lower case, is one. */
    public static boolean is(String word) {
        return NAMES.contains(word);
    }
}
