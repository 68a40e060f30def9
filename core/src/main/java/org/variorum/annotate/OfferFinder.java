package org.variorum.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.report.Span;

/** Finds offers: something promised if something else is done. */
final class OfferFinder {
    private static final Pattern MARKER = Pattern.compile(
            "\\b(?:if|once|unless|as soon as|in exchange for|in return for|provided(?: that)?|providing that"
                    + "|on(?: the)? condition that|only if|as long as)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PROMISE = Pattern.compile(
            "\\b(?:will|would|ready to|offer\\w*|promis\\w*|pledg\\w*|agree\\w*|vow\\w*|could|shall|deal|ceasefire"
                    + "|cease-fire|halt|lift|release|withdraw|pay|accept)\\b",
            Pattern.CASE_INSENSITIVE);
    /** "If they refuse" begins a threat. */
    private static final Pattern THREAT = Pattern.compile(
            "\\b(?:refus\\w*|reject\\w*|fail\\w*|turn\\w* (?:\\p{L}+ )?down|not|no|never)\\b|n['\u2019]t\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DANGLING = Pattern.compile("(?:[,\\s]+(?:but|only|and|or|even|[\"\u201C\u2018]))+$");
    private static final Set<String> NO_OFFER =
            Set.of("as if", "even if", "what if", "asked if", "wonder if", "see if");
    private static final int SHORTEST = 8;

    private final String text;

    OfferFinder(String text) {
        this.text = text;
    }

    /**
     * The offer in a sentence or in the words reported there; null where it holds none.
     *
     * @param by who makes it as far as the sentence tells
     * @param offered true where the verb says that it is an offer, whatever the words of the promise
     */
    @Nullable
    Offer find(Span s, @Nullable Speaker by, boolean offered) {
        Matcher m = MARKER.matcher(text).region(s.start(), s.end());
        List<Span> conditions = new ArrayList<>();
        List<Span> promise = new ArrayList<>();
        while (m.find()) {
            if (NO_OFFER.contains(withWordBefore(s, m))) {
                continue;
            }
            int end = endOfCondition(s, m.end(), m.start() <= s.start() + 2);
            Span condition = new Span(m.start(), end).trim(text);
            Span rest = m.start() <= s.start() + 2 ? afterComma(end, s.end()) : beforeCondition(s.start(), m.start());
            if (THREAT.matcher(condition.in(text)).find()) {
                continue;
            }
            boolean promises = offered || PROMISE.matcher(rest.in(text)).find();
            if (conditions.isEmpty() && promises && condition.length() >= SHORTEST && rest.length() >= SHORTEST) {
                conditions.add(condition);
                promise.add(rest);
            }
        }
        return conditions.isEmpty() || by == null ? null : new Offer(by, null, conditions, promise);
    }

    private String withWordBefore(Span s, Matcher m) {
        String before = text.substring(s.start(), m.start()).strip();
        int cut = before.lastIndexOf(' ');
        return (before.substring(cut + 1) + " " + m.group()).toLowerCase(Locale.ROOT);
    }

    /** A condition in front ends with the comma before the promise; one behind runs to the end or a mark. */
    private int endOfCondition(Span s, int from, boolean inFront) {
        int depth = 0;
        for (int i = from; i < s.end(); i++) {
            char c = text.charAt(i);
            if (inFront && c == ',' && promiseFollows(i, s.end())) {
                return i;
            }
            if (QuoteMarks.isDouble(c) && depth == 0 && !inFront) {
                return i + 1 <= s.end() && i > from + SHORTEST ? i : i + 1;
            }
            if (c == '.' && i + 1 == s.end() || c == ';') {
                return i;
            }
        }
        return s.end();
    }

    private boolean promiseFollows(int comma, int end) {
        String rest = text.substring(comma + 1, Math.min(end, comma + 60)).stripLeading();
        return PROMISE.matcher(rest).find() && !rest.startsWith("and ") && !rest.startsWith("or ");
    }

    private Span afterComma(int from, int to) {
        int a = from;
        while (a < to && (text.charAt(a) == ',' || Character.isWhitespace(text.charAt(a)))) {
            a++;
        }
        int quote = a;
        while (quote < to && !QuoteMarks.isDouble(text.charAt(quote))) {
            quote++;
        }
        int b = quote;
        while (b > a && (text.charAt(b - 1) == ',' || text.charAt(b - 1) == '.')) {
            b--;
        }
        return new Span(a, Math.max(a, b)).trim(text);
    }

    private Span beforeCondition(int from, int to) {
        int b = to;
        while (b > from && (text.charAt(b - 1) == ',' || Character.isWhitespace(text.charAt(b - 1)))) {
            b--;
        }
        Matcher dangling = DANGLING.matcher(text).region(from, b);
        return new Span(from, dangling.find() ? dangling.start() : b).trim(text);
    }
}
