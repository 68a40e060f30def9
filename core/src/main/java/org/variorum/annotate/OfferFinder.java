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
            "\\b(?:(?:but )?only (?:if|once|when|after)|if(?: and when)?|once|unless|as soon as|the moment"
                    + "|in (?:exchange|return) for|provided(?: that)?|providing(?: that)?"
                    + "|on(?: the)? condition that|conditional on|contingent on|as long as|so long as|until|till|before)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PROMISE = Pattern.compile(
            "\\b(?:will|would|(?:ready|willing|prepared) to|offer\\w*|promis\\w*|pledg\\w*|agree\\w*|vow\\w*|shall|deal"
                    + "|ceasefire|cease-fire|halt|lift|release|withdraw|pay|accept)\\b|['\u2019]ll\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REFUSED = Pattern.compile("\\b(?:unless|until|till|before)\\b");
    /** "If they refuse" begins a threat. */
    private static final Pattern THREAT = Pattern.compile(
            "\\b(?:refus\\w*|reject\\w*|fail\\w*|turn\\w* (?:\\p{L}+ )?down|not|no|never)\\b|n['\u2019]t\\b",
            Pattern.CASE_INSENSITIVE);

    /** Behind "only if", what can or may be is promised too. */
    private static final Pattern ONLY = Pattern.compile("(?i)(?:but )?only\\b.*", Pattern.DOTALL);

    private static final Pattern POSSIBLE = Pattern.compile("\\b(?:can|could|may)\\b", Pattern.CASE_INSENSITIVE);
    /** "Only when they pay will we open the gates". */
    private static final Pattern INVERTED = Pattern.compile("\\b(?:will|would|can|could|shall)\\s+\\p{L}");

    /** "If elected", "if necessary": nobody is asked to do anything. */
    private static final Pattern BARE = Pattern.compile("(?i)(?:only )?(?:if|once|unless)\\s+\\S+");

    private static final Pattern DANGLING = Pattern.compile("(?:[,\\s]+(?:but|only|and|or|even|[\"\u201C\u2018]))+$");
    private static final Set<String> NO_OFFER =
            Set.of("as if", "even if", "what if", "asked if", "wonder if", "see if");
    private static final int SHORTEST = 8;

    private final String text;
    private final AsYet asYet;

    OfferFinder(String text, List<Clause> clauses) {
        this.text = text;
        asYet = new AsYet(text, clauses);
    }

    /**
     * The offer in a sentence or in the words reported there; null where it holds none.
     *
     * @param offered true where the verb says that it is an offer, whatever the words of the promise
     */
    @Nullable
    Terms find(Span s, boolean offered) {
        Matcher m = MARKER.matcher(text).region(s.start(), s.end());
        while (m.find()) {
            if (NO_OFFER.contains(withWordBefore(s, m))) {
                continue;
            }
            boolean inFront = m.start() <= s.start() + 2;
            Span condition = clean(new Span(m.start(), endOfCondition(s, m, inFront)));
            Span rest = inFront ? afterComma(condition.end(), s.end()) : beforeCondition(s.start(), m.start());
            List<Span> conditions = new ArrayList<>(List.of(condition));
            if (inFront && m.find() && m.start() >= rest.start() && m.end() < rest.end()) {
                conditions.add(clean(new Span(m.start(), rest.end())));
                rest = beforeCondition(rest.start(), m.start());
            }
            Span promise = clean(withoutThat(rest));
            if (promises(conditions, promise, offered) && asYet.holds(conditions, promise)) {
                return new Terms(List.copyOf(conditions), promise);
            }
        }
        return null;
    }

    /**
     * What is refused "unless" or "until" something is done; null where nothing else is asked for.
     *
     * @param ahead true where "before they paid" only tells what came first, as behind "ruled out"
     */
    @Nullable
    Terms refused(Span s, boolean ahead) {
        Matcher m = REFUSED.matcher(text).region(s.start(), s.end());
        if (!m.find() || m.start() <= s.start() + 2) {
            return null;
        }
        Span condition = clean(new Span(m.start(), endOfCondition(s, m.end(), false)));
        Span refused = clean(beforeCondition(s.start(), m.start()));
        List<Span> conditions = List.of(condition);
        boolean asked = m.group().equals("unless")
                || (ahead && m.group().equals("before") ? asYet.isAhead(condition) : asYet.isDeed(condition));
        boolean named = !refused.isEmpty() && !Withheld.deniedIn(refused.in(text));
        return asked && named && !threatens(conditions) ? new Terms(conditions, refused) : null;
    }

    /**
     * An offer in two stretches of one sentence; null where the first is no condition or the second no promise.
     *
     * @param offered as for {@link #find}
     */
    @Nullable
    Terms parted(Span first, Span second, boolean offered) {
        Span condition = clean(first);
        List<Span> conditions = List.of(condition);
        Span promise = clean(second);
        boolean marked =
                MARKER.matcher(text).region(condition.start(), condition.end()).lookingAt();
        return marked && promises(conditions, promise, offered) && asYet.holds(conditions, promise)
                ? new Terms(conditions, promise)
                : null;
    }

    private boolean promises(List<Span> conditions, Span promise, boolean offered) {
        if (threatens(conditions)) {
            return false;
        }
        String said = promise.in(text);
        boolean kept = Withheld.in(said)
                && conditions.stream().anyMatch(c -> REFUSED.matcher(c.in(text)).lookingAt());
        boolean only =
                conditions.stream().anyMatch(c -> ONLY.matcher(c.in(text)).matches());
        return promise.length() >= SHORTEST
                && !said.endsWith("?")
                && !Withheld.deniedIn(said)
                && (offered
                        || kept
                        || PROMISE.matcher(said).find()
                        || only && POSSIBLE.matcher(said).find());
    }

    /** True of conditions that ask for nothing too. */
    private boolean threatens(List<Span> conditions) {
        return conditions.stream()
                .anyMatch(c -> c.length() < SHORTEST
                        || BARE.matcher(c.in(text)).matches()
                        || THREAT.matcher(c.in(text)).find());
    }

    private Span withoutThat(Span s) {
        return text.startsWith("that ", s.start()) && s.length() > SHORTEST
                ? new Span(s.start() + "that ".length(), s.end())
                : s;
    }

    /** Without commas at its end, and without a quotation mark whose fellow lies outside. */
    private Span clean(Span span) {
        Span s = span.trim(text);
        while (!s.isEmpty() && ",;:.".indexOf(text.charAt(s.end() - 1)) >= 0) {
            s = new Span(s.start(), s.end() - 1).trim(text);
        }
        int marks = 0;
        for (int i = s.start(); i < s.end(); i++) {
            marks += QuoteMarks.isDouble(text.charAt(i)) ? 1 : 0;
        }
        if (marks % 2 == 1 && QuoteMarks.isDouble(text.charAt(s.end() - 1))) {
            return clean(new Span(s.start(), s.end() - 1));
        }
        if (marks == 2
                && QuoteMarks.isDouble(text.charAt(s.start()))
                && QuoteMarks.isDouble(text.charAt(s.end() - 1))) {
            return clean(new Span(s.start() + 1, s.end() - 1));
        }
        return marks % 2 == 1 && QuoteMarks.isDouble(text.charAt(s.start()))
                ? new Span(s.start() + 1, s.end()).trim(text)
                : s;
    }

    private String withWordBefore(Span s, Matcher m) {
        String before = text.substring(s.start(), m.start()).strip();
        int cut = before.lastIndexOf(' ');
        return (before.substring(cut + 1) + " " + m.group()).toLowerCase(Locale.ROOT);
    }

    private int endOfCondition(Span s, Matcher marker, boolean inFront) {
        int end = endOfCondition(s, marker.end(), inFront);
        Matcher verb = INVERTED.matcher(text).region(Math.min(marker.end() + 1, s.end()), s.end());
        boolean runsOn =
                inFront && end >= s.end() - 2 && ONLY.matcher(marker.group()).matches();
        return runsOn && verb.find() ? verb.start() : end;
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
        return new Span(Math.min(a, to), Math.max(a, b)).trim(text);
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
