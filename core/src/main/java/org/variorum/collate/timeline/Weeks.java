package org.variorum.collate.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Happening;

/**
 * Settles by the other reports of a story which week's Friday a report means where its own day of publication leaves that
 * open: that day may be off by one, as where a report was taken up in another zone.
 */
final class Weeks {
    private final List<Happened> all;

    Weeks(List<Happened> all) {
        this.all = all;
    }

    /** All but those whose week nobody can tell. */
    List<Happened> settled() {
        List<Happened> out = new ArrayList<>();
        for (Happened h : all) {
            Happened settled = h.hinge() == Happening.Hinge.DOUBTFUL ? byNews(h) : ahead(h);
            if (settled != null) {
                out.add(finer(settled));
            }
        }
        return List.copyOf(out);
    }

    /** Told as past, and a day ahead: the news of the day after, if another report has any of that day. */
    private @Nullable Happened byNews(Happened h) {
        if (others(h).anyMatch(o -> o.date().equals(h.weeksOn(1)))) {
            return h.on(h.weeksOn(1));
        }
        return others(h).anyMatch(o -> o.date().equals(h.date())) ? h : null;
    }

    /** "Set a vote for Friday" may still be told when that Friday is over. */
    private Happened ahead(Happened h) {
        String day = h.at().report().report().toldOn();
        boolean ahead = h.hinge() == Happening.Hinge.WEEK
                && day != null
                && LocalDate.parse(h.date()).isAfter(LocalDate.parse(day));
        return ahead && others(h).anyMatch(o -> o.date().equals(h.weeksOn(-1)) && h.maySame(o))
                ? h.on(h.weeksOn(-1))
                : h;
    }

    /** What one report dates to the month and another to the day is told once, on that day. */
    private Happened finer(Happened h) {
        // "Earlier this month" is another day than that of the news.
        return h.isDay() || h.at().focusText().toLowerCase(Locale.ROOT).startsWith("earlier")
                ? h
                : all.stream()
                        .filter(o -> o.isDay() && o.date().startsWith(h.date()) && h.oneClaim(o))
                        .findFirst()
                        .map(o -> h.on(o.date()))
                        .orElse(h);
    }

    private Stream<Happened> others(Happened h) {
        return all.stream().filter(o -> o.report() != h.report() && o.hinge() != Happening.Hinge.DOUBTFUL);
    }
}
