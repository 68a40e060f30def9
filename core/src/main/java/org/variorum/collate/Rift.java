package org.variorum.collate;

/**
 * What keeps two places of one claim from being told as one, though both sentences tell of the same.
 *
 * @param a a sentence of one report with the words that part it in focus, {@code b} one of another
 */
public record Rift(Citation a, Citation b, Kind kind) {
    public enum Kind {
        /** Each tells an amount that the other does not have. */
        AMOUNT,
        /** They name days, and none that may be the same. */
        DAY,
        /** One tells another place in a row, or another result: "the seventh day", "the eighth day". */
        RANK,
        /** One tells as done what the other has ahead. */
        STAGE
    }

    /** Its side in a sentence, with the words that part it in focus. */
    public Citation in(Citation sentence) {
        return a.sameSentence(sentence) ? a : b;
    }

    /** Whether it lies between these two sentences. */
    public boolean parts(Citation one, Citation other) {
        return a.sameSentence(one) && b.sameSentence(other) || a.sameSentence(other) && b.sameSentence(one);
    }
}
