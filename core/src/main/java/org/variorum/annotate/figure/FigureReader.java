package org.variorum.annotate.figure;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Amount;
import org.variorum.annotate.Amount.Bound;
import org.variorum.annotate.Figure;
import org.variorum.annotate.token.Tokens;

/** Reads one figure after the other from a sentence: bound, number, unit, and what is counted. */
final class FigureReader {
    private static final Set<String> DETERMINERS =
            Set.of("the", "its", "their", "his", "her", "our", "those", "these", "all");
    private static final Set<String> POINTING =
            Set.of("the", "all", "these", "those", "both", "other", "last", "first");
    private final String text;
    private final Tokens t;

    FigureReader(String text, Tokens t) {
        this.text = text;
        this.t = t;
    }

    /**
     * What was read.
     *
     * @param figure null where the number counts nothing
     * @param next the token to go on with
     */
    record Read(@Nullable Figure figure, int next) {}

    /** What begins with token {@code i}; null where no number does. */
    @Nullable
    Read at(int i) {
        Bounds.Worded worded = Bounds.before(t, i);
        int at = worded == null ? i : worded.end();
        boolean between = t.is(at, "between");
        int start = between ? at + 1 : at;
        Shares.Share share = Shares.at(t, at, worded == null ? Bound.EXACT : worded.bound());
        if (share != null) {
            String of = whole(share.whole());
            return new Read(new Figure(t.span(i, share.end()), share.amount(), of), share.end());
        }
        Quantity quantity = quantity(start, between);
        if (quantity == null) {
            return vague(i, at, worded);
        }
        int ratio = NotCounted.endOfRatio(t, start, quantity);
        if (ratio > start) {
            return new Read(null, ratio);
        }
        Bounds.Worded after = Bounds.after(t, quantity.end());
        int end = after == null ? quantity.end() : after.end();
        Bound bound = worded != null ? worded.bound() : after != null ? after.bound() : Bound.EXACT;
        boolean dozen = t.is(quantity.end() - 1, "dozen");
        if (dozen && bound == Bound.EXACT) {
            bound = Bound.ABOUT;
        }
        boolean plain = quantity.unit() == null && worded == null && after == null;
        if (plain
                && !quantity.isRange()
                && (NotCounted.isName(t, start, end, quantity.inDigits()) || NotCounted.isCode(t, start, end))) {
            return new Read(null, end);
        }
        return counted(between ? at : i, start, end, quantity, bound, plain);
    }

    /** "Up to thousands" bounds nothing. */
    private @Nullable Read vague(int from, int at, Bounds.@Nullable Worded worded) {
        Vague.Least number = Vague.at(t, at);
        boolean open = worded != null && (worded.bound() == Bound.AT_MOST || worded.bound() == Bound.LESS_THAN);
        if (number == null || open) {
            return number == null ? null : new Read(null, number.end());
        }
        return new Read(new Figure(t.span(from, number.end()), number.amount(), whole(number.whole())), number.end());
    }

    private @Nullable Quantity quantity(int start, boolean between) {
        Quantity quantity = Quantity.at(t, start, between);
        boolean change = quantity != null && quantity.isRange() && !quantity.hyphen() && t.is(start - 1, "from");
        return change ? Quantity.single(t, start) : quantity;
    }

    private Read counted(int from, int start, int end, Quantity q, Bound bound, boolean plain) {
        Ages.Age age = Ages.at(t, start, end);
        if (age != null) {
            Amount amount = new Amount(q.low(), q.high(), bound, "year");
            return new Read(new Figure(t.span(from, age.end()), amount, null), age.end());
        }
        String of = of(end);
        boolean pointing = t.is(start - 1, POINTING) && of == null && !q.inDigits();
        boolean name = NotCounted.followsName(t, start) && of == null;
        boolean score = q.hyphen() && of == null;
        boolean somebody = t.is(start, "one") && (of == null || t.word(end).endsWith("ing"));
        if (plain && (pointing || name || score || somebody)) {
            return new Read(null, end);
        }
        Amount amount = new Amount(q.low(), q.high(), bound, q.unit());
        return new Read(new Figure(t.span(from, end), amount, of), end);
    }

    private @Nullable String of(int end) {
        int joined = t.isHyphen(end) ? end + 1 : end;
        // "A 10,000-strong crowd": the crowd is counted.
        int at = joined > end && t.is(joined, "strong") && t.isWord(joined + 1) ? joined + 1 : joined;
        if (t.is(at, "of") || (t.is(at, "out") && t.is(at + 1, "of"))) {
            int phrase = t.is(at, "of") ? at + 1 : at + 2;
            return whole(phrase);
        }
        boolean measure = Units.at(t, end - 1) != null && at == end;
        if (measure) {
            return null;
        }
        int phraseEnd = at > end && at == joined ? (NounPhrases.isPart(t, at) ? at + 1 : at) : NounPhrases.end(t, at);
        return phraseEnd > at ? text.substring(t.start(at), t.end(phraseEnd - 1)) : null;
    }

    /** What a part is taken of, with its determiner and number: "the 160 countries". */
    private @Nullable String whole(int i) {
        int at = t.is(i, DETERMINERS) ? i + 1 : i;
        Quantity inner = Quantity.at(t, at, false);
        int noun = inner == null ? at : inner.end();
        int end = Math.max(noun, NounPhrases.end(t, noun));
        return end > at ? text.substring(t.start(i), t.end(end - 1)) : null;
    }
}
