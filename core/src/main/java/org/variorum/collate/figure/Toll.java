package org.variorum.collate.figure;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Entity;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.TimeExpression;
import org.variorum.annotate.lexicon.Countries;
import org.variorum.collate.passage.PlaceNames;
import org.variorum.report.Span;

/**
 * That a figure counts people whom one fate met. Each report of an event tells its toll in a sentence of its own, and the
 * sentences share little else.
 *
 * @param kinds stems of what the people are, none where they are only people
 * @param past values of the times that part the sentence from the news of the day: "in September", "since 2014"
 * @param places that the sentence names
 */
record Toll(Fate fate, Set<String> kinds, Set<String> past, List<Entity> places) {
    private static final String HOW =
            "^(?:\\s+(?:were|was|are|have|has|had|been|be|also|reported|confirmed|found|left|feared|\\p{L}+ly))*\\s+";
    /** "Killed and wounded 40" tells of neither. */
    private static final String ONE_FATE = "(?<!\\b(?:kill(?:s|ed|ing)|dead|died) (?:or|and) )";

    /** "12 of them hurt": a part of another count. */
    private static final Pattern PART_BEHIND =
            Pattern.compile("(?i)^\\s+(?:of\\s+(?:them|whom|those|the)|more|others)\\b");

    private static final Pattern PART_BEFORE =
            Pattern.compile("(?i)\\b(?:including|among them|of them|of whom|other|another|each)\\s+(?:the\\s+)?$");

    private static final Pattern LONG = Pattern.compile("P\\d+[MY]");
    private static final Pattern OPEN_WEEK = Pattern.compile("XXXX-WXX-\\d.*");
    private static final Set<String> PEOPLE = Set.of("peopl", "villag", "other", "dead", "wound", "miss");
    private static final int NEWS_DAYS = 3;

    /** What met them. */
    enum Fate {
        DEAD(
                "kill(?:s|ed|ing)?|claim(?:s|ed|ing)? the lives of|deaths? of|death toll[^,.;]*",
                "killed|dead|died",
                "dead"),
        HURT("injur(?:es?|ed|ing)|wound(?:s|ed|ing)?|hurt(?:s|ing)?", "injured|wounded|hurt", "wound"),
        MISSING("missing", "missing|unaccounted for", "miss");

        private final Pattern before;
        private final Pattern behind;
        private final String counted;

        Fate(String before, String behind, String counted) {
            this.before = Pattern.compile("(?i)" + ONE_FATE + "\\b(?:" + before + ")\\s+$");
            this.behind = Pattern.compile("(?i)" + HOW + "(?:" + behind + ")\\b(?! (?:or|and) (?:wound|injur|miss))");
            this.counted = counted;
        }

        private boolean isTold(FigureSetting set) {
            return before.matcher(set.before()).find()
                    || behind.matcher(set.behind()).find()
                    || Counted.stems(set.figure().of()).contains(counted);
        }
    }

    /** What a figure tells of; null where it counts something else, or but a part of the people. */
    static @Nullable Toll of(AnnotatedReport report, FigureSetting set) {
        if (set.figure().amount().unit() != null
                || PART_BEFORE.matcher(set.before()).find()
                || PART_BEHIND.matcher(set.fromNumber()).find()) {
            return null;
        }
        List<Fate> told =
                Arrays.stream(Fate.values()).filter(f -> f.isTold(set)).toList();
        if (told.size() != 1) {
            return null;
        }
        Set<String> kinds = Counted.stems(set.figure().of());
        kinds.removeAll(PEOPLE);
        return new Toll(told.getFirst(), kinds, past(report, set.sentence()), places(report, set.sentence()));
    }

    /** Whether two may be counts of the same people: those of one occasion, as far as the sentences tell. */
    boolean maySame(Toll other) {
        return fate == other.fate
                && kinds.equals(other.kinds)
                && (past.isEmpty() && other.past.isEmpty() || past.stream().anyMatch(other.past::contains))
                && inOnePlace(places, other.places, true)
                && inOnePlace(places, other.places, false);
    }

    /** Whether both name one of the same, or one names none: a town is not set against a country. */
    private static boolean inOnePlace(List<Entity> some, List<Entity> others, boolean wide) {
        List<Entity> mine = some.stream().filter(e -> isWide(e) == wide).toList();
        List<Entity> theirs = others.stream().filter(e -> isWide(e) == wide).toList();
        return mine.isEmpty()
                || theirs.isEmpty()
                || mine.stream().anyMatch(m -> theirs.stream().anyMatch(t -> PlaceNames.areAlike(m, t)));
    }

    private static boolean isWide(Entity place) {
        return Countries.has(place) || Countries.isState(place);
    }

    private static Set<String> past(AnnotatedReport report, Span sentence) {
        Set<String> out = new TreeSet<>();
        for (TimeExpression t : report.times()) {
            String value = t.value();
            if (value != null
                    && sentence.contains(t.span())
                    && !isNews(t, value, report.report().day())) {
                out.add(value);
            }
        }
        return out;
    }

    /** A weekday, a clock's time, or a date close to that of the report. */
    private static boolean isNews(TimeExpression t, String value, @Nullable String published) {
        if (t.type() == TimeExpression.Type.DURATION) {
            return !LONG.matcher(value).matches();
        }
        if (t.type() == TimeExpression.Type.TIME || OPEN_WEEK.matcher(value).matches()) {
            return true;
        }
        try {
            return published != null
                    && Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(value), LocalDate.parse(published)))
                            <= NEWS_DAYS;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static List<Entity> places(AnnotatedReport report, Span sentence) {
        List<Entity> out = new ArrayList<>();
        report.mentions().stream()
                .filter(m -> m.type() == EntityType.LOCATION && sentence.contains(m.span()))
                .forEach(m -> out.add(m.entity()));
        return out;
    }
}
