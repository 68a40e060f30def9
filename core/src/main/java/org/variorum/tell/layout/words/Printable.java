package org.variorum.tell.layout.words;

/** Which characters may reach a page or a terminal. */
public final class Printable {
    /** Stands for a character that may not. */
    public static final int REPLACEMENT = 0xFFFD;

    private Printable() {}

    /**
     * The character itself, or the replacement character for one that text may not hold: a control other than tab and
     * line ends (an escape would steer a terminal), half a surrogate pair, a noncharacter.
     */
    public static int of(int c) {
        boolean control = c < 0x20 ? c != '\t' && c != '\n' && c != '\r' : c >= 0x7F && c <= 0x9F;
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        boolean noncharacter = (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
        return control || surrogate || noncharacter ? REPLACEMENT : c;
    }
}
