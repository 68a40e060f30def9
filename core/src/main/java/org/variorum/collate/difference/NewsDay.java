package org.variorum.collate.difference;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.variorum.annotate.Sentence;
import org.variorum.collate.passage.NamedDay;
import org.variorum.collate.passage.Passage;
import org.variorum.collate.passage.Telling;

/** The day of the news itself: the weekday that the lead of a report gives for what it mainly tells. */
final class NewsDay {

    private static final Set<String> MODALS = Set.of("will", "would", "could", "may", "might", "should");
    private static final int REACH = 8;
    private static final int EARLY = 4;
    private static final Pattern NOT_PLAIN = Pattern.compile("(?i)\\d|\\b(?:early|late|night|overnight)\\b");

    private NewsDay() {}

    /** Whether two days are given for one piece of news, by the leads of reports of one day. */
    static boolean isOne(Passage a, NamedDay x, Passage b, NamedDay y) {
        return x.form() == NamedDay.Form.WEEKDAY
                && y.form() == NamedDay.Form.WEEKDAY
                && appearTogether(a, b)
                && leads(a)
                && leads(b)
                && x.mayTellSame(a, y, b)
                && isPlain(x)
                && isPlain(y)
                && isMain(a, x)
                && isMain(b, y)
                && isAhead(a, x) == isAhead(b, y)
                && SayingDay.speakers(a, x).isEmpty()
                        == SayingDay.speakers(b, y).isEmpty();
    }

    /** "Friday 17 April" dates the report, and a night has two days. */
    private static boolean isPlain(NamedDay day) {
        return !NOT_PLAIN.matcher(day.words()).find();
    }

    /** Whether it goes with what the sentence mainly tells. */
    private static boolean isMain(Passage p, NamedDay day) {
        return p.at().report().happenings().stream()
                .anyMatch(h -> h.time().overlaps(day.time().span()));
    }

    /** "Would sign it on Monday": what is told of the day is still to come. */
    private static boolean isAhead(Passage p, NamedDay day) {
        return p.tokens().subList(Math.max(0, day.token() - REACH), day.token()).stream()
                .anyMatch(MODALS::contains);
    }

    /** Whether it is the first that tells anything; before it stand a dateline and the headline at most. */
    static boolean leads(Passage p) {
        List<Sentence> all = p.at().report().sentences();
        boolean early = all.stream().limit(EARLY).anyMatch(s -> s.span().equals(p.at().span()));
        List<Sentence> telling = early ? Telling.sentences(p.at().report()) : List.of();
        return !telling.isEmpty() && telling.getFirst().span().equals(p.at().span());
    }

    /** Reports of two days may each lead with a day of its own. */
    private static boolean appearTogether(Passage a, Passage b) {
        String day = a.at().report().report().day();
        return day != null && day.equals(b.at().report().report().day());
    }
}
