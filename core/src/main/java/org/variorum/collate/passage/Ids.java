package org.variorum.collate.passage;

import org.variorum.collate.Citation;
import org.variorum.read.Sha256;

/** Short ids that depend on nothing but what they name. */
public final class Ids {
    private static final int DIGITS = 10;

    private Ids() {}

    /** {@code prefix} and a digest of the kind of thing and the place it is cited from. */
    public static String of(String prefix, String kind, Citation at) {
        String name = kind
                + '|'
                + at.reportId()
                + '|'
                + at.span().start()
                + '|'
                + at.words().start()
                + '|'
                + at.focusText();
        return prefix + Sha256.of(name).substring(0, DIGITS);
    }
}
