package org.variorum.collate.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Amount;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Attribution;
import org.variorum.annotate.Figure;
import org.variorum.annotate.Sentence;
import org.variorum.annotate.Speaker;
import org.variorum.annotate.Vector;
import org.variorum.collate.Citation;
import org.variorum.collate.passage.Cast;
import org.variorum.collate.passage.People;
import org.variorum.collate.passage.Telling;
import org.variorum.collate.word.Terms;
import org.variorum.report.Spaces;
import org.variorum.report.Span;

/**
 * A figure where one report uses it.
 *
 * @param of stems of the words for what is counted, synonyms folded
 * @param paragraph terms of its paragraph, which often names what the sentence only points to
 * @param negated true where the words behind it deny: "80 countries not attending"
 * @param around stems of the telling words right before and behind the figure and what it counts
 * @param close those of them that stand closest
 * @param meant true of what somebody hopes or promises to reach
 * @param owned true of a part "of their traffic", not of all
 * @param people ids of those who are named in the sentence and are not its source
 * @param added true where the figure comes on top of another: "two more victims"
 * @param by who gives the figure; null where the report itself does
 * @param toll what met the people it counts; null where it tells of nothing that met people
 */
public record FigureUse(
        int report,
        Citation at,
        Figure figure,
        Set<String> of,
        boolean negated,
        Terms terms,
        Terms paragraph,
        Vector vector,
        Set<String> around,
        Set<String> close,
        boolean meant,
        boolean owned,
        Set<String> people,
        boolean added,
        @Nullable Speaker by,
        @Nullable Toll toll) {
    private static final Pattern VAGUE =
            Pattern.compile("(?i)\\b(?:dozens|scores|tens|hundreds|thousands|millions|billions)\\b");
    private static final int CLOSE = 4;

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

    /** Those of one report, {@code index} its place in the story. */
    public static List<FigureUse> of(int index, AnnotatedReport report, Cast cast) {
        List<FigureUse> out = new ArrayList<>();
        String text = Spaces.plain(report.report().text());
        Tolls tolls = Tolls.of(report, text);
        Figure before = null;
        for (Figure f : report.figures()) {
            Sentence s = report.sentenceAt(f.span());
            if (s != null && !Telling.isDateline(report, s.span())) {
                FigureSetting set = new FigureSetting(text, s.span(), f);
                Toll toll = tolls.of(f);
                boolean counts = f.of() != null || f.amount().unit() != null || toll != null;
                if (counts && !set.isWhole(before) && !set.pointsBack()) {
                    out.add(new FigureUse(
                            index,
                            new Citation(report, s.span(), f.span()),
                            f,
                            Counted.stems(f.of()),
                            set.isDenied(),
                            Terms.of(report, s.span()),
                            Terms.of(report, paragraph(report, s)),
                            s.vector(),
                            set.words(),
                            set.words(CLOSE),
                            FigureWords.isMeant(set),
                            FigureWords.isOwned(set),
                            People.named(report, s.span()),
                            set.isAdded() || set.isRest(before),
                            speaker(report, f.span(), cast),
                            toll));
                }
            }
            before = f;
        }
        return out;
    }

    private static Span paragraph(AnnotatedReport report, Sentence s) {
        Span out = s.span();
        for (Sentence other : report.sentences()) {
            out = other.paragraph() == s.paragraph() ? out.cover(other.span()) : out;
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

    /** Of what is counted the nouns that tell what it is. */
    Set<String> heads() {
        return Counted.heads(figure.of());
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
    public String words() {
        return new FigureSetting(Spaces.plain(at.report().report().text()), at.span(), figure).printed();
    }
}
