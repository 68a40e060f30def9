package org.variorum.annotate.time;

import java.util.Set;
import org.variorum.annotate.token.Tokens;
import org.variorum.annotate.token.Words;

/** Words without one of which there is no time, so that most of a sentence can be passed over at once. */
final class Anchors {
    private static final int REACH = 7;
    private static final Set<String> WORDS = Words.of("""
            ago annually bastille boxing century christmas current currently daily earlier easter
            eighteen election eve fortnightly future good halloween hourly independence labor later
            memorial monthly nightly nineteen now nowadays overnight past period quarterly recently soon
            thanksgiving today tomorrow tonight twenty valentine veterans weekly while yearly
            yesterday thirties forties fifties sixties seventies eighties nineties
            """);

    private Anchors() {}

    /** For each token whether a time may begin with it: one of these words stands there or soon after. */
    static boolean[] before(Tokens t) {
        boolean[] near = new boolean[t.size()];
        int last = Integer.MAX_VALUE;
        for (int i = t.size() - 1; i >= 0; i--) {
            if (isAnchor(t, i)) {
                last = i;
            }
            near[i] = last - i <= REACH;
        }
        return near;
    }

    private static boolean isAnchor(Tokens t, int i) {
        String word = t.word(i);
        return t.isDigits(i)
                || Unit.of(word) != null
                || WORDS.contains(word)
                || CalendarWords.season(word) != null
                || CalendarWords.partOfDay(word) != null
                || CalendarWords.month(t, i) != null
                || CalendarWords.weekday(t, i) != null;
    }
}
