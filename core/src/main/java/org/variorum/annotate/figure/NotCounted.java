package org.variorum.annotate.figure;

import java.math.BigDecimal;
import java.util.Set;
import org.variorum.annotate.token.Tokens;

/** Numbers that say which, not how many: names, list numbers, scores, telephone numbers, "one" for somebody. */
final class NotCounted {
    private static final Set<String> NUMBERED = Set.of(
            "article",
            "articles",
            "resolution",
            "chapter",
            "section",
            "flight",
            "route",
            "highway",
            "interstate",
            "channel",
            "page",
            "room",
            "gate",
            "phase",
            "type",
            "no",
            "number",
            "nos",
            "boeing",
            "airbus",
            "district",
            "ward",
            "zone",
            "platform",
            "clause",
            "paragraph",
            "act",
            "title",
            "protocol",
            "version",
            "episode",
            "season",
            "series",
            "day",
            "week",
            "group",
            "class",
            "category",
            "level",
            "tier",
            "stage",
            "round",
            "formula",
            "radio",
            "area",
            "step",
            "item",
            "question",
            "point",
            "rule",
            "line",
            "bus",
            "unit",
            "grade",
            "war",
            "part",
            "volume",
            "apollo",
            "division");
    private static final Set<String> BEFORE_PRONOUN =
            Set.of("no", "the", "this", "that", "any", "every", "each", "which", "another", "some", "as", "only");
    private static final Set<String> AFTER_PRONOUN = Set.of(
            "of", "another", "who", "that", "day", "thing", "side", "hand", "way", "point", "time", "more", "such",
            "by", "after", "last", "is", "can", "has", "would", "or", "where", "to", "in", "for", "with", "and", "at",
            "could", "might", "should", "reason", "morning", "night", "kind", "sort", "final", "big", "key", "major",
            "main");

    /** Counts of so many digits have separators; without, they are numbers of something. */
    private static final int LONGEST_PLAIN = 6;

    private static final BigDecimal HIGHEST_SCORE = BigDecimal.valueOf(1000);

    private NotCounted() {}

    /** The token after a ratio or score such as "4 to 1"; {@code i} where none begins here. */
    static int endOfRatio(Tokens t, int i, Quantity q) {
        Quantity second = t.is(q.end(), "to") ? Quantity.single(t, q.end() + 1) : null;
        if (second == null || q.unit() != null || second.unit() != null || t.is(i - 1, "from")) {
            return i;
        }
        boolean small = q.low().compareTo(HIGHEST_SCORE) < 0;
        return small && second.low().compareTo(q.low()) <= 0 ? second.end() : i;
    }

    /** Whether the number from token {@code i} up to {@code end} does not count anything. */
    static boolean isName(Tokens t, int i, int end, boolean inDigits) {
        if (t.is(i, "one") && isPronoun(t, i)) {
            return true;
        }
        boolean ordinal = t.isGlued(end) && t.is(end, Set.of("st", "nd", "rd", "th", "s", "'s"));
        boolean listNumber = i == 0 && t.isGlued(end) && (t.is(end, ")") || t.is(end, ".")) && end < t.size() - 1;
        boolean slashed = t.isGlued(end) && t.is(end, "/") || (i > 0 && t.is(i - 1, "/") && t.isGlued(i));
        boolean sign = t.is(i - 1, "#") || (t.is(i - 1, ".") && t.is(i - 2, "no"));
        boolean partOfName = t.isHyphen(i - 1) && !t.word(i - 2).equals("mid");
        boolean letters = inDigits && t.isGlued(end) && t.isWord(end) && end - i == 1;
        boolean title = !inDigits && t.isCapital(i) && i > 0 && !opensQuote(t, i);
        boolean stamp =
                inDigits && t.word(i).length() > LONGEST_PLAIN && !t.word(i).contains(",");
        boolean feet = inDigits && t.isGlued(end) && (t.is(end, "'") || (t.is(end, "\"") && t.is(i - 1, "'")));
        boolean groupOf = t.is(i - 1, "of") && t.is(i - 2, "group");
        return ordinal
                || listNumber
                || slashed
                || sign
                || partOfName
                || letters
                || title
                || groupOf
                || stamp
                || feet
                || t.is(i - 1, NUMBERED) && t.isCapital(i - 1);
    }

    /** Whether a bare number after a name belongs to it, "Resolution 425". */
    static boolean followsName(Tokens t, int i) {
        return t.isCapital(i - 1) && i > 1;
    }

    /** Whether digits and marks make a telephone number, a score or a code from token {@code i} on. */
    static boolean isCode(Tokens t, int i, int end) {
        boolean joined = t.isHyphen(end)
                || (t.is(end, "\u2013") && t.isGlued(end) && t.isGlued(end + 1))
                || (t.is(end, ":") && t.isGlued(end));
        return joined && t.isDigits(end + 1) && t.isGlued(end + 1);
    }

    private static boolean isPronoun(Tokens t, int i) {
        return t.is(i - 1, BEFORE_PRONOUN)
                || t.is(i + 1, AFTER_PRONOUN)
                || !t.isWord(i + 1) && !t.isHyphen(i + 1)
                || t.isHyphen(i + 1) && !t.is(i + 2, "third");
    }

    private static boolean opensQuote(Tokens t, int i) {
        return t.is(i - 1, Set.of("\"", "\u201c", "'", "(", ":", "\u2014", "`"));
    }
}
