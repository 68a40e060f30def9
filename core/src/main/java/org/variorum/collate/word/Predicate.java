package org.variorum.collate.word;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A word as something that is said of somebody, read from the small words before it.
 *
 * @param from where the small words that belong to it begin, "has" of "has not been signed"
 * @param at the word itself
 * @param denied whether a denial stands among the small words
 * @param time whether it is put as done, as to come or as possible
 * @param marked whether an auxiliary or a denial shows it for a predicate; else only its place does
 */
public record Predicate(int from, int at, boolean denied, Time time, boolean marked) {
    /** How a deed stands in time. */
    public enum Time {
        PAST,
        NOW,
        COMING,
        POSSIBLE
    }

    private static final Set<String> DENIALS = Set.of("not", "never", "cannot");
    /** What is left of "didn't" before its "t". */
    private static final Set<String> SHORTENED = Set.of(
            "isn", "aren", "wasn", "weren", "don", "doesn", "didn", "hasn", "haven", "hadn", "won", "wouldn", "couldn",
            "shouldn", "can");

    private static final Set<String> PAST =
            Set.of("has", "have", "had", "did", "was", "were", "hasn", "haven", "hadn", "didn", "wasn", "weren");
    private static final Set<String> COMING =
            Set.of("will", "would", "shall", "should", "must", "to", "ll", "won", "wouldn", "shouldn");
    private static final Set<String> POSSIBLE = Set.of("may", "might", "could", "can", "cannot", "couldn");
    private static final Set<String> NOW = Set.of(
            "is", "are", "am", "be", "been", "being", "do", "does", "isn", "aren", "don", "doesn", "s", "re", "ve",
            "become", "becomes", "became", "get", "gets", "got");
    private static final Set<String> BE =
            Set.of("be", "been", "being", "is", "are", "was", "were", "isn", "aren", "wasn", "weren", "s", "re");
    private static final Set<String> ADVERBS = Set.of(
            "also", "still", "even", "ever", "already", "now", "then", "just", "yet", "soon", "again", "first", "once",
            "very", "so", "too", "quite", "rather");
    /** Who "does not want to" do it and who is "not going to" will not do it. */
    private static final Set<String> LEADING = Set.of(
            "want",
            "wants",
            "wanted",
            "going",
            "plan",
            "plans",
            "planned",
            "planning",
            "intend",
            "intends",
            "intended",
            "expect",
            "expects",
            "expected",
            "supposed",
            "seek",
            "seeks",
            "sought",
            "set",
            "agreed");

    /** Who "refused to" do it did not do it. */
    private static final Set<String> REFUSING =
            Set.of("refuse", "refuses", "refused", "decline", "declines", "declined", "fail", "fails", "failed");

    /** "Not only" denies nothing. */
    private static final Set<String> WEAK =
            Set.of("only", "just", "necessarily", "merely", "simply", "yet", "least", "all", "every");
    /** Behind these stands a thing, not what is done. */
    private static final Set<String> NOUNS_FOLLOW = Set.of(
            "a", "an", "the", "of", "all", "any", "no", "for", "in", "on", "other", "their", "his", "her", "its", "our",
            "my", "this", "that", "these", "those", "from", "by", "with", "at", "into", "about", "than", "without",
            "as", "against", "over", "under", "between", "s", "non");

    private static final int REACH = 6;

    /** The reading of one word; null where it may be no predicate, or is denied in a way that is hard to tell. */
    public static @Nullable Predicate of(List<String> tokens, int at) {
        int k = at - 1;
        boolean article = false;
        boolean auxiliary = false;
        boolean led = false;
        int denials = 0;
        Time time = null;
        while (k >= 0 && at - k <= REACH) {
            String word = tokens.get(k);
            if (word.equals("t") && k > 0 && SHORTENED.contains(tokens.get(k - 1))) {
                denials++;
            } else if (DENIALS.contains(word)) {
                if (WEAK.contains(tokens.get(k + 1))) {
                    return null;
                }
                denials++;
            }
            boolean refuses = REFUSING.contains(word) && tokens.get(k + 1).equals("to");
            boolean ended = word.equals("longer") && k > 0 && tokens.get(k - 1).equals("no");
            if (refuses || ended) {
                denials++;
                time = refuses ? word.endsWith("ed") ? Time.PAST : Time.NOW : time;
                k -= ended ? 2 : 1;
                continue;
            }
            Time told = time(word);
            if (told != null) {
                auxiliary = true;
                // The first of "has been" and "will have" tells; who "was expected to" do it was still to do it.
                time = (told == Time.NOW || led) && time != null ? time : told;
            } else if (SmallWords.ARTICLES.contains(word) && !auxiliary && denials == 0 && !article) {
                article = true;
            } else if (LEADING.contains(word) && tokens.get(k + 1).equals("to")) {
                led = true;
            } else if (!DENIALS.contains(word) && !word.equals("t") && !adverb(word)) {
                break;
            }
            k--;
        }
        if (denials > 1 || article && !auxiliary) {
            return null;
        }
        boolean marked = auxiliary || denials > 0;
        if (!marked && (k < 0 || NOUNS_FOLLOW.contains(tokens.get(at - 1)))) {
            return null;
        }
        Time open = tokens.get(at).endsWith("ed") ? Time.PAST : Time.NOW;
        return new Predicate(k + 1, at, denials == 1, time == null ? open : time, marked);
    }

    /** "Was signed": what is said is done to its subject. */
    public boolean isPassive(List<String> tokens) {
        String word = tokens.get(at);
        boolean thing = at > 0 && SmallWords.ARTICLES.contains(tokens.get(at - 1)); // "was a citizen"
        return !thing
                && (word.endsWith("ed") || word.endsWith("en"))
                && tokens.subList(from, at).stream().anyMatch(BE::contains);
    }

    private static @Nullable Time time(String word) {
        if (PAST.contains(word)) {
            return Time.PAST;
        }
        if (COMING.contains(word)) {
            return Time.COMING;
        }
        if (POSSIBLE.contains(word)) {
            return Time.POSSIBLE;
        }
        return NOW.contains(word) ? Time.NOW : null;
    }

    private static boolean adverb(String word) {
        return word.length() > 4 && word.endsWith("ly") || ADVERBS.contains(word);
    }

    /** "Has not signed" and "will sign" are both true of one letter. */
    public boolean sameTime(Predicate other) {
        return time == other.time
                || time != Time.POSSIBLE && other.time != Time.POSSIBLE && (time == Time.NOW || other.time == Time.NOW);
    }
}
