package org.variorum.collate;

import java.util.List;
import java.util.regex.Pattern;
import org.variorum.annotate.Sentence;

/** The day of the news itself: the weekday that the lead of a report gives for what it mainly tells. */
final class NewsDay {

    private static final Pattern NOT_PLAIN = Pattern.compile("(?i)\\d|\\b(?:early|late|night|overnight)\\b");

    private NewsDay() {}

    /** Whether two days are given for one piece of news, by the leads of reports of one day. */
    static boolean isOne(Passage a, NamedDay x, Passage b, NamedDay y) {
        return leads(a)
                && leads(b)
                && x.form() == NamedDay.Form.WEEKDAY
                && y.form() == NamedDay.Form.WEEKDAY
                && x.mayTellSame(a, y, b)
                && isPlain(x)
                && isPlain(y)
                && appearTogether(a, b);
    }

    /** "Friday 17 April" dates the report, and a night has two days. */
    private static boolean isPlain(NamedDay day) {
        return !NOT_PLAIN.matcher(day.words()).find();
    }

    private static boolean leads(Passage p) {
        List<Sentence> all = Telling.sentences(p.at().report());
        return !all.isEmpty() && all.getFirst().span().equals(p.at().span());
    }

    /** Reports of two days may each lead with a day of its own. */
    private static boolean appearTogether(Passage a, Passage b) {
        String day = a.at().report().report().day();
        return day != null && day.equals(b.at().report().report().day());
    }
}
