package org.variorum.collate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short ids that depend on nothing but what they name. */
final class Ids {
    private static final int DIGITS = 10;

    private Ids() {}

    /** {@code prefix} and a digest of the kind of thing and the place it is cited from. */
    static String of(String prefix, String kind, Citation at) {
        String name = kind
                + '|'
                + at.reportId()
                + '|'
                + at.span().start()
                + '|'
                + (at.focus() == null ? at.span() : at.focus()).start()
                + '|'
                + at.focusText();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return prefix + HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
