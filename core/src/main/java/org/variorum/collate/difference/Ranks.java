package org.variorum.collate.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.variorum.collate.passage.Passage;

/**
 * What a sentence tells of an order or a result: "the seventh straight day", "65-53".
 *
 * @param ordinals the numbers by what they count: "day" the seventh
 */
record Ranks(List<Result> results, Map<String, Set<String>> ordinals) {
    private static final Pattern RESULT = Pattern.compile(
            "(?<![\\d.,/$€£\\p{L}-])(\\d{1,3})[-\u2013](\\d{1,3})(?![\\d-]|\\.\\d| ?(?:run|spurt|surge)\\b| ?\\p{L}+-)");
    private static final List<String> WORDS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth");
    private static final Pattern ORDINAL = Pattern.compile("\\b(" + String.join("|", WORDS)
            + "|\\d+(?:st|nd|rd|th))(?: (?:straight|consecutive|successive))? (\\p{L}{3,})");
    /** Two results of one moment differ by no more where a report has one of them wrong. */
    private static final int A_SLIP = 3;

    private record Result(int mine, int theirs) {
        /** Whether one side is the same and the other nearly. */
        private boolean isNearly(Result other) {
            int a = Math.abs(mine - other.mine);
            int b = Math.abs(theirs - other.theirs);
            return a + b > 0 && Math.min(a, b) == 0 && Math.max(a, b) <= A_SLIP;
        }
    }

    static Ranks of(Passage p) {
        String text = p.at().text().toLowerCase(Locale.ROOT);
        List<Result> results = new ArrayList<>();
        for (MatchResult m : RESULT.matcher(text).results().toList()) {
            results.add(new Result(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))));
        }
        Map<String, Set<String>> ordinals = new HashMap<>();
        for (MatchResult m : ORDINAL.matcher(text).results().toList()) {
            int word = WORDS.indexOf(m.group(1));
            String number = word >= 0 ? String.valueOf(word + 1) : m.group(1).replaceAll("\\D", "");
            ordinals.computeIfAbsent(m.group(2), k -> new HashSet<>()).add(number);
        }
        return new Ranks(results, ordinals);
    }

    /** Whether one tells a result or a place in an order for which the other has another. */
    boolean differ(Ranks other) {
        boolean result = results.stream()
                .filter(r -> !other.results.contains(r))
                .anyMatch(r -> other.results.stream().anyMatch(o -> !results.contains(o) && r.isNearly(o)));
        return result
                || ordinals.entrySet().stream().anyMatch(e -> {
                    Set<String> theirs = other.ordinals.getOrDefault(e.getKey(), Set.of());
                    return !theirs.isEmpty() && theirs.stream().noneMatch(e.getValue()::contains);
                });
    }
}
