package org.variorum.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.PorterStemmer;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Amount;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Attribution;
import org.variorum.annotate.Figure;
import org.variorum.annotate.Sentence;
import org.variorum.annotate.Speaker;
import org.variorum.annotate.Vector;
import org.variorum.report.Spaces;
import org.variorum.report.Span;

/**
 * A figure where one report uses it.
 *
 * @param of stems of the words for what is counted, synonyms folded
 * @param paragraph terms of its paragraph, which often names what the sentence only points to
 * @param negated true where the words behind it deny: "80 countries not attending"
 * @param around stems of the telling words right before and behind the figure and what it counts
 * @param people ids of those who are named in the sentence and are not its source
 * @param added true where the figure comes on top of another: "two more victims"
 * @param by who gives the figure; null where the report itself does
 */
record FigureUse(
        int report,
        Citation at,
        Figure figure,
        Set<String> of,
        boolean negated,
        Terms terms,
        Terms paragraph,
        Vector vector,
        Set<String> around,
        Set<String> people,
        boolean added,
        @Nullable Speaker by) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}]+");
    private static final Pattern DENIAL =
            Pattern.compile("(?i)\\b(?:not|no|never|without|absent|refus\\w*)\\b|n['\u2019]t\\b");
    private static final Set<String> NO_HEAD =
            Set.of("the", "of", "and", "or", "other", "its", "their", "his", "her", "new", "a");
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("nation", "countri"),
            Map.entry("state", "countri"),
            Map.entry("organ", "organis"),
            Map.entry("organiz", "organis"),
            Map.entry("person", "peopl"),
            Map.entry("resid", "peopl"),
            Map.entry("civilian", "peopl"),
            Map.entry("victim", "peopl"),
            Map.entry("soldier", "troop"),
            Map.entry("kill", "dead"),
            Map.entry("death", "dead"),
            Map.entry("die", "dead"),
            Map.entry("injur", "wound"),
            Map.entry("hurt", "wound"),
            Map.entry("home", "hous"),
            Map.entry("worker", "employe"));
    private static final Pattern BACK = Pattern.compile("(?i)\\b(?:the|these|those|both)\\s+$");
    private static final Pattern ADDED_BEFORE = Pattern.compile("(?i)\\b(?:another|additional|further|extra)\\s+$");
    private static final Pattern ADDED_BEHIND =
            Pattern.compile("(?i)^\\s+(?:more|additional|further|extra)\\b(?!\\s+than)");
    private static final Pattern VAGUE =
            Pattern.compile("(?i)\\b(?:dozens|scores|tens|hundreds|thousands|millions|billions)\\b");
    private static final Set<String> OVER = Set.of(
            "averag",
            "career",
            "record",
            "season",
            "annual",
            "yearli",
            "daili",
            "weekli",
            "monthli",
            "lifetim",
            "preseason",
            "playoff",
            "forecast",
            "project",
            "target",
            "goal",
            "prior",
            "previou",
            "histor");

    private static final int AROUND = 7;
    private static final double SMALL = 10;
    private static final int BEHIND = 45;
    private static final int NEAR = 12;

    static List<FigureUse> of(int index, AnnotatedReport report, Cast cast) {
        List<FigureUse> out = new ArrayList<>();
        String text = Spaces.plain(report.report().text());
        Figure before = null;
        for (Figure f : report.figures()) {
            Sentence s = report.sentenceAt(f.span());
            boolean counts = f.of() != null || f.amount().unit() != null;
            if (s != null
                    && counts
                    && !Telling.isDateline(report, s.span())
                    && !isWhole(text, before, f)
                    && !pointsBack(text, f)) {
                int end = Math.min(s.span().end(), f.span().end() + BEHIND);
                out.add(new FigureUse(
                        index,
                        new Citation(report, s.span(), f.span()),
                        f,
                        heads(f.of()),
                        DENIAL.matcher(text.substring(f.span().end(), end)).find(),
                        Terms.of(report, s.span()),
                        Terms.of(report, paragraph(report, s)),
                        s.vector(),
                        around(text, s.span(), f),
                        People.named(report, s.span()),
                        isAdded(text, f),
                        speaker(report, f.span(), cast)));
            }
            before = f;
        }
        return out;
    }

    private static Set<String> around(String text, Span sentence, Figure f) {
        int end = end(text, f);
        List<String> before = words(text.substring(
                sentence.start(), Math.max(sentence.start(), f.span().start())));
        List<String> behind = words(text.substring(Math.min(end, sentence.end()), sentence.end()));
        List<String> near = new ArrayList<>(before.subList(Math.max(0, before.size() - AROUND), before.size()));
        near.addAll(behind.subList(0, Math.min(AROUND, behind.size())));
        PorterStemmer stemmer = new PorterStemmer();
        Set<String> out = new TreeSet<>();
        near.stream()
                .filter(Terms::tells)
                .map(w -> Verbs.stem(w, stemmer))
                .forEach(stem -> out.add(SAME.getOrDefault(stem, stem)));
        return out;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static int end(String text, Figure f) {
        String counted = f.of();
        if (counted == null) {
            return f.span().end();
        }
        int of = text.indexOf(counted, f.span().start());
        return of >= 0 && of - f.span().end() <= NEAR
                ? Math.max(f.span().end(), of + counted.length())
                : f.span().end();
    }

    private static boolean isAdded(String text, Figure f) {
        String before =
                text.substring(Math.max(0, f.span().start() - NEAR), f.span().start());
        String behind =
                text.substring(f.span().end(), Math.min(text.length(), f.span().end() + NEAR));
        return ADDED_BEFORE.matcher(before).find()
                || ADDED_BEHIND.matcher(behind).find();
    }

    private static Span paragraph(AnnotatedReport report, Sentence s) {
        Span out = s.span();
        for (Sentence other : report.sentences()) {
            out = other.paragraph() == s.paragraph() ? out.cover(other.span()) : out;
        }
        return out;
    }

    /** "80 of the 160 countries": the second number only says of how many. */
    private static boolean isWhole(String text, @Nullable Figure before, Figure f) {
        return before != null
                && before.span().end() <= f.span().start()
                && text.substring(before.span().end(), f.span().start()).matches("\\s+of\\s+(?:the\\s+)?");
    }

    /** "The two states" are two that were named before: nobody counts them here. */
    private static boolean pointsBack(String text, Figure f) {
        return f.amount().unit() == null
                && f.amount().high().doubleValue() < SMALL
                && BACK.matcher(text.substring(
                                Math.max(0, f.span().start() - NEAR), f.span().start()))
                        .find();
    }

    private static Set<String> heads(@Nullable String of) {
        Set<String> out = new TreeSet<>();
        if (of != null) {
            PorterStemmer stemmer = new PorterStemmer();
            WORD.matcher(of.toLowerCase(Locale.ROOT)).results().forEach(m -> {
                if (!NO_HEAD.contains(m.group())) {
                    String stem = stemmer.stem(m.group());
                    out.add(SAME.getOrDefault(stem, stem));
                }
            });
        }
        return out;
    }

    private static @Nullable Speaker speaker(AnnotatedReport report, Span figure, Cast cast) {
        for (Attribution a : report.attributions()) {
            for (Span content : a.content()) {
                if (content.contains(figure) && a.speaker() != null && a.within() == null) {
                    return cast.same(a.speaker());
                }
            }
        }
        return null;
    }

    /** Whether who gives it speaks for somebody: "a lawyer for Mr. Velk" gives Velk's figures. */
    boolean isGivenFor(Speaker other) {
        String name = Pattern.quote(other.name().substring(other.name().lastIndexOf(' ') + 1));
        Pattern speaksFor = Pattern.compile("\\b(?:for|of)\\b[^,]*\\b" + name + "\\b");
        for (Attribution a : at.report().attributions()) {
            Span source = a.source();
            if (source != null
                    && a.content().stream().anyMatch(c -> c.contains(figure.span()))
                    && speaksFor.matcher(source.in(at.report().report().text())).find()) {
                return true;
            }
        }
        return false;
    }

    /** Whether its sentence has the other number too, so that this one is of something else. */
    boolean hasBeside(FigureUse other) {
        Amount theirs = other.figure.amount();
        for (Figure f : at.report().figures()) {
            if (!f.equals(figure)
                    && at.span().contains(f.span())
                    && Objects.equals(f.amount().unit(), theirs.unit())
                    && f.amount().low().compareTo(theirs.low()) == 0
                    && figure.amount().low().compareTo(theirs.low()) != 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Of what is counted the nouns that tell what it is: "related e-mails" are e-mails, but "countries and organisations"
     * are more than countries.
     */
    Set<String> heads() {
        Set<String> out = new TreeSet<>();
        if (figure.of() != null) {
            for (String part : figure.of().split("\\b(?:and|or)\\b|[,&]")) {
                List<String> words =
                        WORD.matcher(part).results().map(MatchResult::group).toList();
                if (!words.isEmpty()) {
                    out.addAll(heads(words.getLast()));
                }
            }
        }
        return out;
    }

    /** The words beside it that say over what it is counted: what is so on average is not so last season. */
    Set<String> measured() {
        Set<String> out = new TreeSet<>(around);
        out.retainAll(OVER);
        return out;
    }

    /** "Hundreds": only the order of size is told. */
    boolean isVague() {
        return VAGUE.matcher(figure.span().in(at.report().report().text())).find();
    }

    /** The words of the figure as the report has them, with what it counts. */
    String words() {
        String text = Spaces.plain(at.report().report().text());
        String number = figure.span().in(text);
        if (figure.of() == null) {
            return number;
        }
        int of = text.indexOf(figure.of(), figure.span().end());
        boolean close = of >= 0 && of - figure.span().end() <= NEAR;
        return close ? text.substring(figure.span().start(), of + figure.of().length()) : number + " " + figure.of();
    }
}
