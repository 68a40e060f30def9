package org.variorum.read.mail;

import org.variorum.read.Refused;
import org.variorum.read.page.Pages;

/** How much is read of all the mails that lie in one, however they lie in each other. Not thread-safe. */
final class Room {
    /** Mails in mails in mails. */
    private static final int DEEPEST = 10;

    private static final int MOST = 200;
    private int mails = MOST;
    private int bytes = Pages.LIMIT;

    /**
     * Makes room for one more mail.
     *
     * @param depth 1 for one that lies in the message itself
     * @throws Refused if there is none
     */
    void enter(int depth) throws Refused {
        if (--mails < 0) {
            throw new Refused("over " + MOST + " attached mails: this one and those behind it are not read");
        }
        if (depth > DEEPEST) {
            throw new Refused("an attached mail that lies more than " + DEEPEST + " deep in others");
        }
    }

    /** True once a mail was refused because there were too many. */
    boolean isFull() {
        return mails < 0;
    }

    /** @throws Refused if the text of all together is longer than that of the longest page may be */
    void take(int length) throws Refused {
        if (length > bytes) {
            throw new Refused("over 40 MB of text in attached mails");
        }
        bytes -= length;
    }
}
