package org.variorum.tell.layout.agreed;

import java.util.regex.Pattern;
import org.variorum.collate.Citation;
import org.variorum.tell.layout.entry.Sayers;
import org.variorum.tell.layout.words.Plainly;

/** What a sentence leaves open that another report of the same may tell: who speaks, and on which day. */
final class Untold {
    private static final Pattern TODAY = Pattern.compile(
            "(?i)\\b(?:today|tonight|tomorrow|yesterday|this (?:morning|afternoon|evening|week|weekend))\\b");

    private Untold() {}

    /** Somebody's words, and the report does not tell whose. */
    static boolean isUnspoken(Citation at) {
        return Plainly.isQuotation(at.report(), at.span())
                && Sayers.at(at).findAny().isEmpty();
    }

    /** "Today", of which day nobody knows. */
    static boolean isUndated(Citation at) {
        return at.report().report().toldOn() == null
                && TODAY.matcher(Plainly.own(at.report(), at.span())).find();
    }
}
