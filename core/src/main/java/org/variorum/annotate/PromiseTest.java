package org.variorum.annotate;

import java.util.List;
import java.util.regex.Pattern;
import org.variorum.report.Span;

/** Whether words promise something to who meets a condition: no threat, no question, nothing asked of nobody. */
final class PromiseTest {
    private static final Pattern VERB = Pattern.compile(
            "\\b(?:will|would|(?:ready|willing|prepared) to|offer\\w*|promis\\w*|pledg\\w*|agree\\w*|vow\\w*|shall|deal"
                    + "|ceasefire|cease-fire|halt|lift|release|withdraw|pay|accept)\\b|['\u2019]ll\\b",
            Pattern.CASE_INSENSITIVE);
    /** Behind "only if", what can or may be is promised too. */
    private static final Pattern POSSIBLE = Pattern.compile("\\b(?:can|could|may)\\b", Pattern.CASE_INSENSITIVE);
    /** "If they refuse" begins a threat. */
    private static final Pattern THREAT = Pattern.compile(
            "\\b(?:refus\\w*|reject\\w*|fail\\w*|turn\\w* (?:\\p{L}+ )?down|not|no|never)\\b|n['\u2019]t\\b",
            Pattern.CASE_INSENSITIVE);
    /** "If elected", "if necessary": nobody is asked to do anything. */
    private static final Pattern BARE = Pattern.compile("(?i)(?:only )?(?:if|once|unless)\\s+\\S+");

    /** "It would be nice", "this will not happen", "would support it": nothing that anybody names. */
    private static final Pattern UNNAMED = Pattern.compile(
            "(?is)it (?:would|will|['\u2019]d) be\\b.*|(?:this|that)\\b.*|.*\\b(?:it|them|him|this|that)");
    /** "If the rest of …": the rest is lost. */
    private static final Pattern CUT = Pattern.compile("(?is).*\\b(?:of|the|a|an|to|in|for|with|by|that|and)");
    /** "But good men will not run if": foreseen of others, where neither "we" nor a name stands in front. */
    private static final Pattern FORESEEN = Pattern.compile(
            "(?:[Bb]ut |[Aa]nd )?(?!(?:we|i|he|she|they|it|the|any|no)\\b)\\p{Ll}.*\\b(?:will not|would not|won['\u2019]t)\\b.*",
            Pattern.DOTALL);

    private final String text;
    private final AsYet asYet;

    PromiseTest(String text, AsYet asYet) {
        this.text = text;
        this.asYet = asYet;
    }

    /** True if the words hold a verb or a noun of promising. */
    static boolean hasVerb(String words) {
        return VERB.matcher(words).find();
    }

    /** @param offered true where the verb of saying tells that it is an offer, whatever the words of the promise */
    boolean holds(List<Span> conditions, Span promise, boolean offered) {
        return asks(conditions) && promises(conditions, promise, offered) && asYet.holds(conditions, promise);
    }

    /** True if each condition asks for something; "if they refuse" only threatens. */
    boolean asks(List<Span> conditions) {
        return conditions.stream()
                .noneMatch(c -> c.length() < Terms.SHORTEST
                        || CUT.matcher(c.in(text)).matches()
                        || BARE.matcher(c.in(text)).matches()
                        || THREAT.matcher(c.in(text)).find());
    }

    private boolean promises(List<Span> conditions, Span promise, boolean offered) {
        String said = promise.in(text);
        boolean none = UNNAMED.matcher(said).matches() || FORESEEN.matcher(said).matches();
        if (none || promise.length() < Terms.SHORTEST || said.endsWith("?") || Withheld.deniedIn(said)) {
            return false;
        }
        return offered
                || hasVerb(said)
                || Withheld.in(said) && conditions.stream().anyMatch(c -> ConditionMarker.isWithholding(c.in(text)))
                || POSSIBLE.matcher(said).find()
                        && conditions.stream().anyMatch(c -> ConditionMarker.isOnly(c.in(text)));
    }
}
