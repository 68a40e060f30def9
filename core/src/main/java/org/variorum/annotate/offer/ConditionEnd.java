package org.variorum.annotate.offer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.annotate.sentence.QuoteMark;
import org.variorum.report.Span;

/** How far a condition reaches: to the comma before the promise, to a quotation mark, to the end of the sentence. */
final class ConditionEnd {
    /** "Only when they pay will we open the gates". */
    private static final Pattern INVERTED = Pattern.compile("\\b(?:will|would|can|could|shall)\\s+\\p{L}");
    /** ", Norway's patience had run out": what the sentence itself goes on to tell. */
    private static final Pattern GOES_ON =
            Pattern.compile("\\G,\\s+(?:\\p{Lu}\\S*\\s+){1,4}(?:\\p{L}+\\s+)?(?:had|has|have|was|were|is|are)\\b");
    /** How much of what follows a comma is looked through for a promise. */
    private static final int NEAR = 60;

    private final String text;

    ConditionEnd(String text) {
        this.text = text;
    }

    /** Where one ends that stands in front of its promise in {@code s}. */
    int inFront(Span s, Matcher marker) {
        int end = s.end();
        for (int i = marker.end(); i < end; i++) {
            if (text.charAt(i) == ',' && isPromiseBehind(i, s.end()) || isStop(i, s)) {
                end = i;
            }
        }
        Matcher verb = INVERTED.matcher(text).region(Math.min(marker.end() + 1, s.end()), s.end());
        boolean runsOn = end >= s.end() - 2 && ConditionMarker.isOnly(marker.group());
        return runsOn && verb.find() ? verb.start() : end;
    }

    /** Where one ends that stands behind its promise in {@code s}, its marker before {@code from}. */
    int behind(Span s, int from) {
        for (int i = from; i < s.end(); i++) {
            if (QuoteMark.isDouble(text.charAt(i))) {
                return i > from + Terms.SHORTEST ? i : i + 1;
            }
            if (isStop(i, s)
                    || text.charAt(i) == ','
                            && GOES_ON.matcher(text).region(i, s.end()).find()) {
                return i;
            }
        }
        return s.end();
    }

    private boolean isStop(int i, Span s) {
        return text.charAt(i) == ';' || text.charAt(i) == '.' && i + 1 == s.end();
    }

    private boolean isPromiseBehind(int comma, int end) {
        String rest = text.substring(comma + 1, Math.min(end, comma + NEAR)).stripLeading();
        return PromiseTest.hasVerb(rest) && !rest.startsWith("and ") && !rest.startsWith("or ");
    }
}
