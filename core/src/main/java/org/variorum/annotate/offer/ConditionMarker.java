package org.variorum.annotate.offer;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.report.Span;

/** The words that make what follows them a condition: "if", "unless", "on condition that". */
final class ConditionMarker {
    private static final Pattern ANY = Pattern.compile(
            "\\b(?:(?:but )?only (?:if|once|when|after)|if(?: and when)?|once|unless|as soon as|the moment"
                    + "|in (?:exchange|return) for|provided(?: that)?|providing(?: that)?"
                    + "|on(?: the)? condition that|conditional on|contingent on|as long as|so long as|until|till|before)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WITHHOLDING = Pattern.compile("\\b(?:unless|until|till|before)\\b");
    private static final Pattern ONLY = Pattern.compile("(?i)(?:but )?only\\b.*", Pattern.DOTALL);
    private static final Set<String> NO_CONDITION = Set.of(
            "as if",
            "even if",
            "what if",
            "asked if",
            "ask if",
            "wonder if",
            "see if",
            "know if",
            "say if",
            "tell if",
            "sure if",
            "clear if",
            "decide if",
            "is if",
            "was if");
    /** "Once called a gold standard", "once a friend": formerly. */
    private static final Pattern FORMERLY =
            Pattern.compile("\\G\\s+(?:\\p{Ll}+ed|known|thought|told|held|seen|said|was|were|had|a|an|more|again)\\b");

    private ConditionMarker() {}

    /** Finds them in a stretch of the text, one after the other. */
    static Matcher in(String text, Span s) {
        return ANY.matcher(text).region(s.start(), s.end());
    }

    /** Finds those that tell how long something is kept back: "until", "unless". */
    static Matcher withholdingIn(String text, Span s) {
        return WITHHOLDING.matcher(text).region(s.start(), s.end());
    }

    /** True of "until they pay" and the like. */
    static boolean isWithholding(String condition) {
        return WITHHOLDING.matcher(condition).lookingAt();
    }

    /** True of "only if they pay" and the like. */
    static boolean isOnly(String condition) {
        return ONLY.matcher(condition).matches();
    }

    /** True of "even if" and the like, where {@code marker} stands in {@code s}. */
    static boolean marksNone(String text, Span s, Matcher marker) {
        boolean once = marker.group().equalsIgnoreCase("once");
        if (once && FORMERLY.matcher(text).region(marker.end(), s.end()).find()) {
            return true;
        }
        String before = text.substring(s.start(), marker.start()).strip();
        String word = before.substring(before.lastIndexOf(' ') + 1);
        return NO_CONDITION.contains((word + " " + marker.group()).toLowerCase(Locale.ROOT));
    }
}
