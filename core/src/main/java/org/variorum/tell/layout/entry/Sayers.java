package org.variorum.tell.layout.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.variorum.annotate.Attribution;
import org.variorum.annotate.Speaker;
import org.variorum.collate.Citation;
import org.variorum.collate.Claim;
import org.variorum.tell.layout.words.Words;

/** Who says what is shown. */
public final class Sayers {
    private Sayers() {}

    /** Their names, each once. */
    static List<String> of(Assertion entry) {
        List<String> names = new ArrayList<>();
        for (Claim claim : entry.claims()) {
            Speaker by = claim.by();
            if (by != null && !names.contains(by.name()) && (claim.reports() == 1 || saysHere(entry, by))) {
                names.add(by.name());
            }
        }
        return names.isEmpty() && entry.isQuotation() ? quoted(entry) : names;
    }

    /** The one who says these words wherever a report tells who; nobody where they tell of several. */
    private static List<String> quoted(Assertion entry) {
        List<Speaker> told = entry.citations().stream().flatMap(Sayers::at).toList();
        boolean one = told.stream().allMatch(s -> isOne(s, told.getFirst()));
        return told.isEmpty() || !one ? List.of() : List.of(told.getFirst().name());
    }

    /** Words in quotation marks are the same wherever they stand; else only the sentence shown tells. */
    private static boolean saysHere(Assertion entry, Speaker by) {
        return entry.isQuotation() ? entry.citations().stream().anyMatch(c -> says(by, c)) : says(by, entry.at());
    }

    private static boolean says(Speaker by, Citation at) {
        return at(at).anyMatch(s -> isOne(s, by));
    }

    /** Those whom the report gives something of the place to. */
    public static Stream<Speaker> at(Citation at) {
        return at.report().attributions().stream()
                .filter(a -> a.content().stream().anyMatch(c -> c.overlaps(at.span())))
                .map(Attribution::speaker)
                .filter(Objects::nonNull);
    }

    /** Whether the last of somebody's names is among some words. */
    static boolean isNamed(String name, Words words) {
        List<String> keys = Words.of(name.replace('-', ' ')).keys();
        return !keys.isEmpty() && words.keys().contains(keys.getLast());
    }

    private static boolean isOne(Speaker a, Speaker b) {
        return isFuller(a.id(), b.id()) || isFuller(b.id(), a.id());
    }

    /** Whether an id is another, or that of the same name with more before it. */
    private static boolean isFuller(String id, String other) {
        return id.equals(other) || id.endsWith('-' + other);
    }
}
