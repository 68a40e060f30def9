package org.variorum.tell;

import java.io.IOException;
import org.variorum.tell.page.Page;

/** A brief as one self-contained HTML page: nothing fetched, nothing in it that needs a script, made for screen, phone, print and reader. */
public final class Html {
    private Html() {}

    /**
     * Writes the page. The same brief gives the same characters.
     *
     * @throws IOException if {@code out} does
     */
    public static void write(Brief brief, Appendable out) throws IOException {
        out.append(Page.of(brief));
    }
}
