package org.variorum.tell;

import java.io.IOException;
import org.variorum.tell.table.AssertionTable;

/** A brief's assertions as one table in CSV (RFC 4180), made to be opened in a spreadsheet and to be read back exactly. */
public final class Csv {
    private Csv() {}

    /**
     * Writes the table. The same brief gives the same characters.
     *
     * @param out takes the characters, the first of them a byte order mark, without which a spreadsheet takes UTF-8 for
     *     something else
     * @throws IOException if {@code out} does
     */
    public static void write(Brief brief, Appendable out) throws IOException {
        out.append(AssertionTable.of(brief.ledgers()));
    }
}
