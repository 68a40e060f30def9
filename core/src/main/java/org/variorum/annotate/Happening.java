package org.variorum.annotate;

import org.variorum.report.Span;

/**
 * Something that happened, or is to happen, at a time that its sentence names: the time goes with what the sentence
 * mainly tells, and neither with a thing in it ("the 2016 campaign") nor with an aside ("who was elected in 1995").
 *
 * @param time the words that name the time
 * @param date ISO 8601, as exact as the words: {@code 2022}, {@code 2022-11} or {@code 2022-11-05}
 * @param hinges whether the date hangs on which day the report was published, as that of a bare "Friday" does
 */
public record Happening(Span time, String date, Hinge hinges) {
    /** How surely the date of a weekday follows from the day of publication. */
    public enum Hinge {
        /** The words themselves give the date, or no other week is likely. */
        NOT,
        /** A weekday, whose week the day of publication gives. */
        WEEK,
        /** A weekday told as past that is the day after publication: the day of one of the two is likely off. */
        DOUBTFUL
    }
}
