package org.variorum.tell;

import java.io.IOException;
import org.variorum.tell.text.BriefText;

/** A brief as Markdown that reads well as it is, in a terminal. */
public final class Markdown {
    private Markdown() {}

    /**
     * Writes the brief. The same brief gives the same characters.
     *
     * @throws IOException if {@code out} does
     */
    public static void write(Brief brief, Appendable out) throws IOException {
        out.append(BriefText.of(brief));
    }
}
