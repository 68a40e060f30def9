package org.variorum.read;

import java.io.IOException;

/** Packed bytes that unpack to far more than any text would: a bomb. */
public final class Swollen extends IOException {
    private static final long serialVersionUID = 1L;

    /** Text packs to a tenth, and seldom to a fiftieth. */
    private static final int MOST = 200;

    /** Below this many bytes nobody is harmed. */
    private static final long HARMLESS = 1L << 26;

    private Swollen() {
        super("unpacks to more than " + MOST + " times its size");
    }

    /**
     * Called while unpacking, with the numbers of bytes so far.
     *
     * @throws Swollen if that many bytes out of so few mean harm
     */
    public static void check(long packed, long unpacked) throws Swollen {
        if (unpacked > HARMLESS && unpacked / MOST > packed) {
            throw new Swollen();
        }
    }
}
