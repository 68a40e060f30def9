package org.variorum.bench.planted;

import java.util.List;
import java.util.Locale;
import org.variorum.report.Span;

/**
 * One change to a report's text.
 *
 * @param report id of the report
 * @param sentence where the changed sentence stands before the change
 * @param at what is replaced
 * @param anchors words that another report's sentence must have too for the change to set the two apart
 * @param keys where those words stand: what is denied, the number of a bound, the last names of two parties
 */
record Edit(
        Plant plant, String report, Span sentence, Span at, String replacement, List<String> anchors, List<Span> keys) {
    Edit {
        anchors = List.copyOf(anchors);
        keys = List.copyOf(keys);
    }

    String apply(String text) {
        return text.substring(0, at.start()) + replacement + text.substring(at.end());
    }

    /** By how much everything behind the change moves. */
    int shift() {
        return replacement.length() - at.length();
    }

    /** Where the sentence stands after the change. */
    Span changedSentence() {
        return new Span(sentence.start(), sentence.end() + shift());
    }

    boolean sharedWith(String otherSentence) {
        String other = otherSentence.toLowerCase(Locale.ROOT);
        return anchors.stream().allMatch(a -> other.contains(a.toLowerCase(Locale.ROOT)));
    }
}
