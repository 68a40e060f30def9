package org.variorum.read.page;

import org.jsoup.nodes.Element;

/**
 * A run of text on a page that begins and ends where a line does.
 *
 * @param owner the innermost element that makes it a line of its own
 * @param text with white space folded
 * @param linked how many of its characters are links
 */
record Block(Element owner, String text, int linked) {
    private static final int LONG = 80;
    private static final int SHORT = 25;

    /** What may stand behind the mark that ends a sentence. */
    private static final String CLOSING = "\"'”’»“)] ";

    private static final String ENDS = ".!?…。！？:";

    /** The element that the owner stands in; the owner where it stands in none. */
    Element parent() {
        Element parent = owner.parent();
        return parent == null ? owner : parent;
    }

    double linkDensity() {
        return text.isEmpty() ? 0 : (double) linked / text.length();
    }

    boolean isHeading() {
        String tag = owner.normalName();
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    boolean isItem() {
        for (Element e = owner; e != null; e = e.parent()) {
            if (e.normalName().equals("li")) {
                return true;
            }
        }
        return false;
    }

    boolean endsSentence() {
        int end = text.length();
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Long enough and little enough linked to be nothing but running text. */
    boolean isProse() {
        int own = text.length() - linked;
        return !isHeading() && linkDensity() < 0.4 && (own >= LONG || own >= SHORT * 2 && endsSentence());
    }

    /** How much this block speaks for being in the main text; negative where it speaks against. */
    double weight() {
        int own = text.length() - linked;
        if (isHeading()) {
            return 0;
        }
        if (linkDensity() > 0.5) {
            return -Math.min(text.length(), 50) - 10;
        }
        if (own >= LONG) {
            return own;
        }
        if (own >= SHORT) {
            return endsSentence() ? own : own * 0.2;
        }
        return endsSentence() ? 0 : -8;
    }
}
