package org.variorum.annotate.offer;

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
    /** "If elected", "as soon as possible": nobody is asked to do anything. */
    private static final Pattern BARE =
            Pattern.compile("(?i)(?:only )?(?:if|once|unless|as soon as|as long as|so long as)\\s+\\S+");
    /** "If that were so": it is not so, and what follows is argued. */
    private static final Pattern UNREAL =
            Pattern.compile("(?is)if (?:it|that|this|there|i|he|she) were(?:n['\u2019]t)?\\b.*");
    /** "If we do not get a fair deal": what nobody refuses yet. */
    private static final Pattern NO_BARGAIN = Pattern.compile(
            "(?is)if (?:we|they|you) (?:do not|don['\u2019]t|cannot|can['\u2019]t) (?:get|reach|agree|come|make|strike|find)\\b.*");

    /** "It would be nice", "it is unfair that", "this will not happen", "they should go": nothing that anybody will do. */
    private static final Pattern NO_DEED = Pattern.compile(
            "(?is)it(?: (?:would|will) be| is| was|['\u2019](?:d be|s))\\b.*|(?:this|that|which|who)\\b.*"
                    + "|(?:(?!\\b(?:will|would)\\b).)*\\b(?:should|ought)\\b.*"
                    + "|.*\\b(?:would|could|might)(?: not| never|n['\u2019]t)? have"
                    + " (?:\\p{L}+(?:ed|en|wn|ne|id|ld|ft|pt|nt|ght)|made|lost|met|won|come|become)\\b.*");
    /** "Would support it": what that is, only a condition in front tells. */
    private static final Pattern UNNAMED = Pattern.compile("(?is).*\\b(?:it|them|him|this|that)");
    /** "I will throw you out of the window". */
    private static final Pattern VIOLENT = Pattern.compile(
            "(?is).*\\b(?:kill|beat|punch|shoot|hang|stab|strangle|hurt|slap|bomb|murder|(?:throw|break|smash|crush|knock)"
                    + " (?:you|him|her|them|your|his|their))\\b.*");
    /** Who speaks will do it. */
    private static final Pattern OWN = Pattern.compile("(?s).*\\b(?:I|[Ww]e)(?: will| shall|['\u2019]ll)\\b.*");
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
        boolean ultimatum = OWN.matcher(promise.in(text)).matches()
                && conditions.stream()
                        .allMatch(c -> NO_BARGAIN.matcher(c.in(text)).matches());
        return (ultimatum || asks(conditions))
                && promises(conditions, promise, offered)
                && asYet.holds(conditions, promise);
    }

    /** True if each condition asks for something; "if they refuse" only threatens. */
    boolean asks(List<Span> conditions) {
        return conditions.stream()
                .noneMatch(c -> c.length() < Terms.SHORTEST
                        || CUT.matcher(c.in(text)).matches()
                        || BARE.matcher(c.in(text)).matches()
                        || UNREAL.matcher(c.in(text)).matches()
                        || THREAT.matcher(c.in(text)).find());
    }

    private boolean promises(List<Span> conditions, Span promise, boolean offered) {
        String said = promise.in(text);
        boolean named = conditions.getFirst().start() < promise.start();
        boolean none = NO_DEED.matcher(said).matches()
                || VIOLENT.matcher(said).matches()
                || !named && UNNAMED.matcher(said).matches()
                || FORESEEN.matcher(said).matches();
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
