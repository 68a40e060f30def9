package org.variorum.annotate.offer;

import java.util.regex.Pattern;
import org.variorum.annotate.Offer;

/** Whether what is said to follow from a condition is offered to somebody for it, and not only foreseen, planned or described. */
final class Bargain {
    /** Words by which whoever says them asks for something in return. */
    private static final Pattern ASKS = Pattern.compile(
            "(?i)(?:but )?(?:only\\b|in (?:exchange|return)\\b|provid(?:ed|ing)\\b|on (?:the )?condition\\b|conditional\\b|contingent\\b"
                    + "|(?:as|so) long as\\b|unless\\b|until\\b|till\\b|before\\b)");

    /** What who speaks will do himself. */
    private static final Pattern OWN_DEED = Pattern.compile(
            "(?i)\\b(?:I|we|he|she)(?:['\u2019](?:ll|d)| (?:will|would|shall))(?! (?:\\p{L}+ly )?(?:be|have|see|know|decide|need|lose|win)\\b) \\p{L}");

    /** That depends on himself alone. */
    private static final Pattern OWN_CASE = Pattern.compile("(?i)\\w+(?: and when)? (?:I|he|she)\\b.*", Pattern.DOTALL);

    private Bargain() {}

    /**
     * Somebody is named to whom it is offered, or the words ask for something in return of whomever, or who speaks will do it if
     * others do something.
     */
    static boolean is(String text, Offer offer) {
        return offer.to() != null
                || offer.conditions().stream()
                        .anyMatch(c -> ASKS.matcher(c.in(text)).lookingAt())
                || offer.conditions().stream()
                                .noneMatch(c -> OWN_CASE.matcher(c.in(text)).matches())
                        && offer.promise().stream()
                                .anyMatch(p -> OWN_DEED.matcher(p.in(text)).find());
    }
}
