package org.variorum.collate.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.collate.passage.Passage;
import org.variorum.report.Span;

/** What a sentence tells of an order or a result: "the seventh straight day", "65-53". */
public record Ranks(List<Result> results, List<Place> places) {
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
    private static final Pattern ORDINAL = Pattern.compile("(?i)\\b(" + String.join("|", WORDS)
            + "|\\d+(?:st|nd|rd|th))(?: (?:straight|consecutive|successive))? (\\p{L}{3,})");
    /** Two results of one moment differ by no more where a report has one of them wrong. */
    private static final int A_SLIP = 3;

    record Result(int mine, int theirs, Span at) {
        private boolean isSame(Result other) {
            return mine == other.mine && theirs == other.theirs;
        }

        /** Whether one side is the same and the other nearly. */
        private boolean isNearly(Result other) {
            int a = Math.abs(mine - other.mine);
            int b = Math.abs(theirs - other.theirs);
            return a + b > 0 && Math.min(a, b) == 0 && Math.max(a, b) <= A_SLIP;
        }
    }

    /** @param of what stands in a row: of "the seventh day" the day, the seventh */
    record Place(int number, String of, Span at) {}

    /** Where each of two sentences tells another result or place. */
    record Two(Span a, Span b) {}

    public static Ranks of(Passage p) {
        String text = p.at().text();
        int start = p.at().span().start();
        List<Result> results = new ArrayList<>();
        for (MatchResult m : RESULT.matcher(text).results().toList()) {
            results.add(new Result(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), span(start, m)));
        }
        List<Place> places = new ArrayList<>();
        for (MatchResult m : ORDINAL.matcher(text).results().toList()) {
            int word = WORDS.indexOf(m.group(1).toLowerCase(Locale.ROOT));
            int number = word >= 0 ? word + 1 : Integer.parseInt(m.group(1).replaceAll("\\D", ""));
            places.add(new Place(number, m.group(2).toLowerCase(Locale.ROOT), span(start, m)));
        }
        return new Ranks(results, places);
    }

    private static Span span(int start, MatchResult m) {
        return new Span(start + m.start(), start + m.end());
    }

    /** A result or a place in an order of each for which the other has another; null where there is none. */
    @Nullable
    Two apart(Ranks other) {
        Two result = otherResult(other);
        return result == null ? otherPlace(other) : result;
    }

    /** A result of each that may be one with a slip in it; null where there is none. */
    @Nullable
    Two otherResult(Ranks other) {
        for (Result r : results) {
            for (Result o : other.results) {
                if (r.isNearly(o)
                        && other.results.stream().noneMatch(r::isSame)
                        && results.stream().noneMatch(o::isSame)) {
                    return new Two(r.at, o.at);
                }
            }
        }
        return null;
    }

    private @Nullable Two otherPlace(Ranks other) {
        for (Place p : places) {
            List<Place> theirs =
                    other.places.stream().filter(o -> o.of.equals(p.of)).toList();
            boolean shared = places.stream()
                    .filter(m -> m.of.equals(p.of))
                    .anyMatch(m -> theirs.stream().anyMatch(o -> o.number == m.number));
            if (!theirs.isEmpty() && !shared) {
                return new Two(p.at, theirs.getFirst().at);
            }
        }
        return null;
    }
}
