package org.variorum.bench.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.variorum.report.Report;
import org.variorum.report.Span;

/**
 * Finds what can be changed in a sentence, by plain patterns over its letters: what the program under test reads in it
 * has no say. Words between quotation marks are left alone, since changing those changes a quotation.
 */
final class Edits {
    private static final String NAME = "\\p{Lu}[\\p{L}'\u2019-]+(?: \\p{Lu}\\.)?(?: \\p{Lu}[\\p{L}'\u2019-]+)*";
    private static final Pattern FIGURE = Pattern.compile(
            "(?<![\\w.,$\u20AC\u00A3/-])(?<!(?:ary|ril|une|uly|ust|ber|rch|May|eb\\.|an\\.|ct\\.|ov\\.|ec\\.|ug\\.|pt\\.) )(\\d{1,3}(?:,\\d{3})+|\\d{1,3})(?= (?:million|billion|percent|[a-z]{4,})\\b)");
    private static final Pattern BOUND = Pattern.compile(
            "\\b(more than|at least|fewer than|less than|up to|at most) (?=[$\u20AC\u00A3]?(\\d[\\d,.]*))");
    private static final Map<String, String> FLIPPED = Map.of(
            "more than", "less than",
            "at least", "less than",
            "fewer than", "more than",
            "less than", "more than",
            "up to", "more than",
            "at most", "more than");
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final Pattern DAY = Pattern.compile("\\b(" + String.join("|", DAYS) + ")\\b(?! night)");
    private static final Pattern DATED = Pattern.compile(
            "\\b(?:\\p{L}+day|January|February|March|April|May|June|July|August|September|October|November|December)\\b|['\u2019]s\\b");
    private static final int DAYS_ON = 3;
    private static final Pattern SPEAKER = Pattern.compile("(?<![\\p{L}.] )\\b(" + NAME
            + ") (?:said|says|told|added(?! (?:his|her|a|the)\\b)|announced|argued|insisted|claimed|warned|wrote)\\b"
            + "|\\b(?:said|added) ("
            + NAME + ")(?=[,.;]| of | in )");
    private static final Pattern NOBODY = Pattern.compile(
            "(?i)(?:he|she|they|it|we|i|you|who|the|one|another|some|many|others?|both|officials?|that|which|this)\\b.*");
    private static final List<String> OTHERS = List.of("Dana Whitlock", "Peter Halloran", "Ruth Okafor");
    private static final Pattern NEGATION = Pattern.compile(
            "\\b(?:will|would|is|was|are|were|has|had|have|could|should)\\b(?! not\\b)(?= (?:a |an |the |been |be )?(?!never|also|already|still)(\\p{Ll}{4,}))");
    private static final Pattern UNIT = Pattern.compile(
            "\\b(\\d[\\d,.]*(?: million| billion)?) (miles|kilometers|feet|meters|pounds|tons|acres|hours|days|weeks|months)\\b"
                    + "|(\\$)(?=(\\d[\\d,.]*))");
    private static final Map<String, String> OTHER_UNIT = Map.ofEntries(
            Map.entry("miles", "kilometers"),
            Map.entry("kilometers", "miles"),
            Map.entry("feet", "meters"),
            Map.entry("meters", "feet"),
            Map.entry("pounds", "kilograms"),
            Map.entry("tons", "pounds"),
            Map.entry("acres", "hectares"),
            Map.entry("hours", "days"),
            Map.entry("days", "weeks"),
            Map.entry("weeks", "months"),
            Map.entry("months", "weeks"));
    private static final List<List<String>> PLACES = List.of(
            List.of(
                    "Chicago",
                    "Boston",
                    "Denver",
                    "Atlanta",
                    "Miami",
                    "Houston",
                    "Dallas",
                    "Philadelphia",
                    "Detroit",
                    "Las Vegas",
                    "Phoenix",
                    "San Francisco",
                    "Los Angeles"),
            List.of(
                    "Florida",
                    "Texas",
                    "Ohio",
                    "Virginia",
                    "Iowa",
                    "California",
                    "Arizona",
                    "Wisconsin",
                    "Michigan",
                    "Pennsylvania",
                    "Colorado",
                    "Nevada",
                    "Georgia",
                    "Arkansas",
                    "Indiana",
                    "New Jersey",
                    "Alabama"),
            List.of(
                    "Iraq",
                    "Iran",
                    "Syria",
                    "Israel",
                    "China",
                    "Russia",
                    "Mexico",
                    "Canada",
                    "Germany",
                    "France",
                    "Afghanistan",
                    "Ukraine",
                    "Libya",
                    "Egypt",
                    "Cuba",
                    "Japan",
                    "India",
                    "Italy",
                    "Switzerland"),
            List.of("London", "Paris", "Berlin", "Moscow", "Beijing", "Jerusalem", "Cairo", "Geneva", "Rome", "Tokyo"));
    private static final List<Map.Entry<String, String>> CHANNELS = List.of(
            Map.entry("in a statement", "in an interview"),
            Map.entry("in an interview", "in a statement"),
            Map.entry("on Twitter", "in a speech"),
            Map.entry("in a tweet", "in a speech"),
            Map.entry("at a news conference", "in a letter"),
            Map.entry("at a press conference", "in a letter"),
            Map.entry("in a speech", "on Twitter"),
            Map.entry("in an email", "at a news conference"),
            Map.entry("in a letter", "in a speech"),
            Map.entry("told reporters", "wrote on Twitter"));
    /** Somebody says something this way: who "follows her on Twitter" does not. */
    private static final String BY_IT =
            "(?<=\\b(?:said|says|told|added|announced|argued|insisted|claimed|warned|wrote|tweeted|posted|declared|confirmed)\\b[^.]{0,40})";

    private static final Pattern PARTIES = Pattern.compile("\\b(" + NAME
            + ") ((?:\\p{Ll}+ed|met|told|beat|sued|will|has|had|is|was|would)(?: \\p{Ll}+){0,3}) (" + NAME + ")\\b");
    /** The second name is no one to whom the first does something: "rejected it before Dorn", "resigned from Congress". */
    private static final Pattern NO_OBJECT = Pattern.compile(
            "\\b(?:before|after|when|while|as|that|because|if|and|or|used)\\b|\\b(?:from|to|in|at|of|for|into|his|her|its|their)$");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int FEWEST_WORDS = 7;

    private final String report;
    private final String text;
    private final Span sentence;
    private final List<Edit> out = new ArrayList<>();

    private Edits(Report report, Span sentence) {
        this.report = report.id();
        text = report.text();
        this.sentence = sentence;
    }

    /** Every change that can be made to one sentence. */
    static List<Edit> of(Report report, Span sentence) {
        if (WORD.matcher(sentence.in(report.text())).results().count() < FEWEST_WORDS) {
            return List.of();
        }
        Edits edits = new Edits(report, sentence);
        edits.all();
        return edits.out;
    }

    private void all() {
        each(FIGURE, m -> edit(Plant.FIGURE, m, 1, larger(m.group(1)), m.group(1)));
        each(
                BOUND,
                m -> edit(
                        Plant.BOUND,
                        span(m, 1),
                        FLIPPED.getOrDefault(m.group(1), ""),
                        List.of(span(m, 2)),
                        m.group(1),
                        m.group(2)));
        each(DAY, m -> edit(Plant.DAY, m, 1, later(m.group(1)), m.group(1)));
        each(SPEAKER, this::speaker);
        each(
                NEGATION,
                m -> edit(Plant.NEGATION, span(m, 0), m.group() + " not", List.of(span(m, 1)), start(m.group(1))));
        each(UNIT, this::unit);
        for (List<String> alike : PLACES) {
            place(alike);
        }
        CHANNELS.forEach(c -> each(
                Pattern.compile((c.getKey().startsWith("told") ? "" : BY_IT) + "\\b" + c.getKey() + "\\b"),
                m -> edit(Plant.CHANNEL, span(m, 0), c.getValue(), List.of(lastWordOf(m, 0)), lastWord(c.getKey()))));
        each(PARTIES, this::parties);
    }

    private void each(Pattern pattern, Consumer<MatchResult> edit) {
        pattern.matcher(text).region(sentence.start(), sentence.end()).results().forEach(m -> {
            if (!quoted(m.start())) {
                edit.accept(m);
            }
        });
    }

    /** A quotation of several sentences or paragraphs may have begun before this one, or its end shows. */
    private boolean quoted(int at) {
        int start = text.lastIndexOf('\n', at) + 1;
        long straight = straight(start, at);
        if (straight % 2 == 1 || straight == 0 && straight(at, lineEnd(at)) % 2 == 1) {
            return true;
        }
        int depth = 0;
        for (int i = start; i < at; i++) {
            depth += text.charAt(i) == '\u201C' ? 1 : text.charAt(i) == '\u201D' ? -1 : 0;
        }
        int end = text.indexOf('\u201D', at);
        int next = text.indexOf('\u201C', at);
        return depth > 0 || end >= 0 && end < lineEnd(at) && (next < 0 || end < next);
    }

    private long straight(int from, int to) {
        return text.substring(from, to).chars().filter(c -> c == '"').count();
    }

    private int lineEnd(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    /** Replaces a word that another sentence must have too. */
    private void edit(Plant plant, MatchResult m, int group, String replacement, String anchor) {
        edit(plant, span(m, group), replacement, List.of(span(m, group)), anchor);
    }

    private void edit(Plant plant, Span at, String replacement, List<Span> keys, String... anchors) {
        out.add(new Edit(plant, report, sentence, at, replacement, List.of(anchors), keys));
    }

    private static Span span(MatchResult m, int group) {
        return new Span(m.start(group), m.end(group));
    }

    /** Where the last word of a group stands. */
    private Span lastWordOf(MatchResult m, int group) {
        return new Span(m.end(group) - lastWord(m.group(group)).length(), m.end(group));
    }

    private static String larger(String number) {
        long n = Long.parseLong(number.replace(",", ""));
        return String.format(Locale.ROOT, "%,d", 2 * n + 3);
    }

    private static String later(String day) {
        return DAYS.get((DAYS.indexOf(day) + DAYS_ON) % DAYS.size());
    }

    private void speaker(MatchResult m) {
        int group = m.group(1) == null ? 2 : 1;
        String name = m.group(group);
        if (isName(name)) {
            String other = OTHERS.get(name.length() % OTHERS.size());
            edit(Plant.SPEAKER, span(m, group), other, List.of(lastWordOf(m, group)), lastWord(name));
        }
    }

    private void unit(MatchResult m) {
        if (m.group(3) != null) {
            edit(Plant.UNIT, span(m, 3), "\u20AC", List.of(span(m, 4)), "$" + m.group(4));
        } else {
            String other = OTHER_UNIT.getOrDefault(m.group(2), "");
            edit(Plant.UNIT, span(m, 2), other, List.of(span(m, 0)), m.group(1) + " " + m.group(2));
        }
    }

    private void place(List<String> places) {
        for (int i = 0; i < places.size(); i++) {
            String place = places.get(i);
            String other = places.get((i + 1) % places.size());
            each(
                    Pattern.compile("\\b(?:in|at|from|to|near) (" + place + ")\\b(?! \\p{Lu})"),
                    m -> edit(Plant.PLACE, m, 1, other, place));
        }
    }

    private void parties(MatchResult m) {
        String a = m.group(1);
        String b = m.group(3);
        if (isName(a)
                && isName(b)
                && !a.equals(b)
                && !NO_OBJECT.matcher(m.group(2)).find()) {
            List<Span> names = List.of(lastWordOf(m, 1), lastWordOf(m, 3));
            edit(Plant.PARTIES, span(m, 0), b + " " + m.group(2) + " " + a, names, lastWord(a), lastWord(b));
        }
    }

    /** "Said Monday" and "Monday's vote" name nobody. */
    private static boolean isName(String words) {
        return !NOBODY.matcher(words).matches() && !DATED.matcher(words).find();
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    /** Enough of a word to know it in another form. */
    private static String start(String word) {
        return word.substring(0, Math.min(word.length(), 5));
    }
}
