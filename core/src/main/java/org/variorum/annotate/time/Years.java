package org.variorum.annotate.time;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.token.Numeral;
import org.variorum.annotate.token.Numerals;
import org.variorum.annotate.token.Ordinals;
import org.variorum.annotate.token.Tokens;

/** Years, decades and centuries: "2014", "fiscal 1990", "nineteen ninety-six", "the 1990s", "the 19th century". */
final class Years implements Rule {
    private static final int FIRST = 1500;
    private static final int LAST = 2100;
    private static final Set<String> LEADS = Set.of(
            "in", "since", "by", "of", "from", "until", "till", "through", "during", "for", "to", "between", "before",
            "after", "early", "late", "mid", "the", "year", "fiscal", "and", "or", "around", "(", "its", "'s", "than");
    private static final Map<String, Integer> DECADES = Map.of(
            "thirties", 3, "forties", 4, "fifties", 5, "sixties", 6, "seventies", 7, "eighties", 8, "nineties", 9);
    private static final Set<String> DURING = Set.of("in", "of", "since", "during", "from", "until", "through");
    private static final Set<String> NOT_AFTER = Set.of(
            "$",
            "€",
            "£",
            "¥",
            "#",
            "no",
            "no.",
            "about",
            "nearly",
            "some",
            "over",
            "almost",
            "only",
            "least",
            "most",
            "another",
            "additional",
            "point",
            "points");

    @Override
    public @Nullable Hit at(Frame f, int i) {
        Tokens t = f.t();
        if (t.is(i, "the")) {
            Hit century = century(t, i + 1);
            Hit hit = century == null ? wordedDecade(t, i + 1) : century;
            return hit == null ? null : hit.withFrom(i);
        }
        if (t.is(i, "fiscal") && isYear(t, i + 1)) {
            return Hit.date(i, i + 2, t.word(i + 1));
        }
        Hit hit = decade(t, i);
        if (hit == null && isYear(t, i) && readsAsYear(t, i)) {
            hit = Hit.date(i, i + 1, t.word(i));
        }
        return hit == null ? spelled(t, i) : hit;
    }

    /** Whether four digits could be a year. */
    static boolean isYear(Tokens t, int i) {
        String word = t.word(i);
        if (word.length() != 4 || !t.isDigits(i) || word.contains(",") || word.contains(".")) {
            return false;
        }
        int year = Integer.parseInt(word);
        return year >= FIRST && year <= LAST;
    }

    private static boolean readsAsYear(Tokens t, int i) {
        boolean money = t.is(i - 1, NOT_AFTER) || t.is(i + 1, "%") || t.is(i + 1, "percent");
        boolean partOfNumber = (t.isGlued(i) && !t.is(i - 1, "(") && !t.isHyphen(i - 1) && !t.is(i - 1, "'"))
                || (t.isGlued(i + 1) && t.isWord(i + 1) && !t.is(i + 1, "'s"));
        if (money || partOfNumber) {
            return false;
        }
        if (t.is(i - 1, LEADS)) {
            return isModern(t.word(i)) || !isPlural(t.word(i + 1)) || t.is(i - 1, "the");
        }
        return isModern(t.word(i)) || (t.word(i).compareTo("1900") >= 0 && !isPlural(t.word(i + 1)));
    }

    /** Whether four digits are rather a year than a count, even before "levels". */
    private static boolean isModern(String digits) {
        return digits.compareTo("1950") > 0 && digits.compareTo("2050") < 0 && !digits.endsWith("00");
    }

    private static boolean isPlural(String word) {
        return word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("'s")
                && !word.equals("was");
    }

    private static @Nullable Hit decade(Tokens t, int i) {
        if (t.is(i, "'") && t.word(i + 1).length() == 2 && t.isDigits(i + 1) && t.are(i + 2, "s") && t.isGlued(i + 2)) {
            return Hit.date(i, i + 3, "19" + t.word(i + 1).charAt(0) + "X");
        }
        boolean round = isYear(t, i) && t.word(i).endsWith("0") && t.isGlued(i + 1);
        int end = t.is(i + 1, "s") || t.is(i + 1, "'s") ? i + 2 : i;
        return round && end > i ? Hit.date(i, end, t.word(i).substring(0, 3) + "X") : null;
    }

    /** "In the nineties", not "a man in his nineties"; the twenties may be those of either century. */
    private static @Nullable Hit wordedDecade(Tokens t, int i) {
        Integer tens = DECADES.get(t.word(i));
        boolean told = t.is(i - 2, DURING) || t.is(i - 2, "early") || t.is(i - 2, "late");
        return tens == null || !told ? null : Hit.date(i, i + 1, "19" + tens + "X");
    }

    private static @Nullable Hit century(Tokens t, int i) {
        Ordinals.Ordinal ordinal = Ordinals.at(t, i);
        if (ordinal == null) {
            return null;
        }
        int at = t.isHyphen(ordinal.end()) ? ordinal.end() + 1 : ordinal.end();
        boolean said = t.is(at, "century") && ordinal.value() > 1;
        return said ? Hit.date(i, at + 1, (ordinal.value() - 1) + "XX") : null;
    }

    /** A year read out: "nineteen ninety-six", "two thousand and four". */
    private static @Nullable Hit spelled(Tokens t, int i) {
        if (!t.is(i, "nineteen") && !t.is(i, "eighteen") && !t.is(i, "twenty")) {
            return null;
        }
        Numeral rest = Numerals.at(t, i + 1);
        if (rest == null || rest.inDigits()) {
            return null;
        }
        int tens = rest.value().intValue();
        if (tens < 10 || tens > 99) {
            return null;
        }
        int century = t.is(i, "nineteen") ? 19 : t.is(i, "eighteen") ? 18 : 20;
        return Hit.date(i, rest.end(), century + Integer.toString(tens));
    }
}
