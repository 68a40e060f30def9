package org.variorum.annotate.entity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.sentence.Clause;

/** Which offices agree with what a report calls somebody: "the congressman" may be Rep. Kovac, and Sen. Kovac is not. */
public final class Titled {
    /** Words for one office, in titles and in descriptions. */
    private static final List<Set<String>> OFFICES = List.of(
            Set.of("senator", "sen.", "sen"),
            Set.of("congressman", "congresswoman", "representative", "rep.", "rep"),
            Set.of("governor", "gov.", "gov"),
            Set.of("mayor"),
            Set.of("president"),
            Set.of("minister"),
            Set.of("judge", "justice"));

    private static final Set<String> LESSER = Set.of("vice", "deputy", "acting", "assistant");
    private static final Set<String> PAST = Set.of("former", "ex", "then");
    /** What was an office once. */
    public static final String FORMER = "former";
    /** Words of the longest title. */
    private static final int LONGEST = 4;
    /** Who makes laws holds one of the first two. */
    private static final Set<String> LAWMAKERS = Set.of("lawmaker", "legislator");

    private static final int LAWMAKING = 2;

    private Titled() {}

    /** "Vice", "deputy", "former": what in front of the office at token {@code i} makes it another; null where nothing does. */
    public static @Nullable String lesser(Clause c, int i) {
        if (c.has(i - 1) && LESSER.contains(c.at(i - 1).lower())) {
            return c.at(i - 1).lower();
        }
        for (int k = i - 1; k >= 0 && i - k <= LONGEST && c.tagged(k, "ADJ", "NOUN", "PROPN"); k--) {
            if (PAST.contains(c.at(k).lower())) {
                return FORMER;
            }
        }
        return c.at(i).lower().startsWith("ex-") ? FORMER : null;
    }

    /** "Ex-congressman" is "congressman". */
    public static String bare(String noun) {
        return noun.startsWith("ex-") ? noun.substring("ex-".length()) : noun;
    }

    /** Whether a person may be called by the noun of a description, as far as the report tells his office. */
    public static boolean mayBe(Person p, String noun) {
        if ((noun.endsWith("woman") && !p.mayBe(Gender.SHE)) || (noun.endsWith("man") && !p.mayBe(Gender.HE))) {
            return false;
        }
        if (LAWMAKERS.contains(noun)) {
            return !holdsAny(p, OFFICES) || isLawmaker(p);
        }
        Set<String> office = office(noun);
        return office == null || !holdsAny(p, OFFICES) || holdsAny(p, List.of(office));
    }

    /** Whether a report calls the person by the noun or by another word for the same office. */
    public static boolean isCalled(Person p, String noun) {
        if (LAWMAKERS.contains(noun)) {
            return isLawmaker(p);
        }
        Set<String> office = office(noun);
        return p.description().contains(noun) || office != null && holdsAny(p, List.of(office));
    }

    /** Whether a report calls the person senator or representative. */
    public static boolean isLawmaker(Person p) {
        return holdsAny(p, OFFICES.subList(0, LAWMAKING));
    }

    private static boolean holdsAny(Person p, List<Set<String>> offices) {
        return offices.stream().anyMatch(o -> o.stream().anyMatch(p.description()::contains));
    }

    private static @Nullable Set<String> office(String noun) {
        return OFFICES.stream().filter(o -> o.contains(noun)).findFirst().orElse(null);
    }
}
