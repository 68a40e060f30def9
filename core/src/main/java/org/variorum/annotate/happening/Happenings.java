package org.variorum.annotate.happening;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Happening;
import org.variorum.annotate.TimeExpression;
import org.variorum.annotate.attribution.Cues;
import org.variorum.annotate.sentence.Clause;
import org.variorum.report.Span;

/** Finds the one time at which what a sentence mainly tells happened, or is to happen. */
public final class Happenings {
    private static final int CLOSE = 3;

    private final String text;
    private final Cues cues;
    private final @Nullable String toldOn;

    /** @param toldOn the day from which the report tells, null where unknown */
    public Happenings(String text, Cues cues, @Nullable String toldOn) {
        this.text = text;
        this.cues = cues;
        this.toldOn = toldOn;
    }

    private record Found(Happening happening, int rank) {}

    /** Null where no time goes with what the sentence tells. */
    @Nullable
    public Happening in(Clause c, List<TimeExpression> times) {
        if (times.isEmpty() || !readsAlone(c)) {
            return null;
        }
        MainWords main = MainWords.of(c, cues);
        Found best = null;
        for (TimeExpression t : times) {
            Found found = at(c, main, t);
            if (found != null && (best == null || found.rank() > best.rank())) {
                best = found;
            }
        }
        return best == null ? null : best.happening();
    }

    /** A question tells nothing, nor is half a quotation worth a line, nor what only leads up to a list. */
    private boolean readsAlone(Clause c) {
        String words = c.span().in(text);
        long open = words.chars().filter(x -> x == '\u201C').count();
        long close = words.chars().filter(x -> x == '\u201D').count();
        boolean even = words.chars().filter(x -> x == '"').count() % 2 == 0;
        return even && open == close && !words.endsWith("?") && !words.endsWith(":");
    }

    private @Nullable Found at(Clause c, MainWords main, TimeExpression t) {
        String words = t.span().in(text);
        String date = DateWords.placed(t, words);
        Told told = date == null ? null : Told.of(date, toldOn);
        int from = c.tokenFrom(t.span().start());
        int to = c.tokenFrom(t.span().end());
        if (told == null || from >= to || !main.has(from) || !main.has(to - 1)) {
            return null;
        }
        DatePlace place = new DatePlace(c, from, to);
        boolean bare = DateWords.mayStandBare(words);
        DatePlace.Kind kind = place.kind(bare);
        int verb = verb(main, place);
        boolean loose = !told.isDay() && !place.opensClause() && (place.isApartFrom(verb) || !bare && place.farOff());
        if (kind == DatePlace.Kind.NONE || verb < 0 || loose || datesNoun(place, told, verb)) {
            return null;
        }
        VerbTense tense = VerbTense.at(c, verb);
        boolean weekday = DateWords.isWeekday(words);
        Told meant = weekday ? inItsWeek(tense, told) : told;
        boolean fits = kind == DatePlace.Kind.LIMIT
                ? tense != VerbTense.POSSIBLE && meant.isDay() && !meant.isOver()
                : fits(c, verb, tense, meant);
        boolean supposed = main.isConditional() && (tense == VerbTense.FUTURE || tense == VerbTense.OPEN);
        int rank = rank(place, kind, verb);
        // "Have stirred new talk … on Friday" tells of no one day.
        boolean vague = tense == VerbTense.PERFECT && rank == 1;
        return fits && !supposed && !vague ? new Found(happening(t.span(), meant, tense, weekday), rank) : null;
    }

    /** The verb that it goes with: the one right behind it, else the one before it, else the first behind it. */
    private static int verb(MainWords main, DatePlace place) {
        int next = main.verbFrom(place.to());
        boolean right =
                next >= 0 && (next == place.to() || place.c().tagged(place.to(), "ADV") && next == place.to() + 1);
        int before = main.verbBefore(place.from());
        return right || before < 0 ? next : before;
    }

    /** "His tweets on Friday were", "the ruling in June that": it dates a thing, of which something is told. */
    private static boolean datesNoun(DatePlace place, Told told, int verb) {
        return verb >= place.to()
                && !place.opensClause()
                && place.behindNoun()
                && (!told.isDay() || VerbTense.isLight(place.c(), verb));
    }

    private static Told inItsWeek(VerbTense tense, Told told) {
        boolean past = tense == VerbTense.PAST || tense == VerbTense.PERFECT;
        if (past && told.isAhead()) {
            return told.weekEarlier();
        }
        return tense == VerbTense.FUTURE && told.isOver() ? told.weekLater() : told;
    }

    private static boolean fits(Clause c, int verb, VerbTense tense, Told told) {
        return switch (tense) {
            case PAST -> told.isDay() || !told.isAhead();
            case OPEN -> true;
            case PERFECT -> told.isDay() && !told.isAhead();
            case PRESENT -> told.isDay() && !told.isOver() && (told.isAhead() || !VerbTense.isLight(c, verb));
            case FUTURE -> !told.isOver();
            case POSSIBLE -> false;
        };
    }

    private static Happening happening(Span time, Told told, VerbTense tense, boolean weekday) {
        boolean doubtful = told.isSixDaysAgo() && tense != VerbTense.FUTURE;
        Happening.Hinge hinge =
                !weekday ? Happening.Hinge.NOT : doubtful ? Happening.Hinge.DOUBTFUL : Happening.Hinge.WEEK;
        return new Happening(time, told.date(), hinge);
    }

    private static int rank(DatePlace place, DatePlace.Kind kind, int verb) {
        if (kind == DatePlace.Kind.LIMIT) {
            return 0;
        }
        boolean close = verb < place.from() ? place.from() - verb <= CLOSE : verb == place.to();
        return place.opensClause() ? 3 : close ? 2 : 1;
    }
}
