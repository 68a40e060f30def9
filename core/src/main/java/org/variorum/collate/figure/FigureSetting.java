package org.variorum.collate.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.PorterStemmer;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Figure;
import org.variorum.collate.word.Terms;
import org.variorum.collate.word.Verbs;
import org.variorum.report.Span;

/**
 * The words in which a figure is set, which tell how it is meant.
 *
 * @param text of the report, in plain spaces
 */
record FigureSetting(String text, Span sentence, Figure figure) {
    private static final Pattern DENIAL =
            Pattern.compile("(?i)\\b(?:not|no|never|without|absent|refus\\w*)\\b|n['\u2019]t\\b");
    private static final Pattern BACK = Pattern.compile("(?i)\\b(?:the|these|those|both)\\s+$");
    private static final Pattern ADDED_BEFORE = Pattern.compile("(?i)\\b(?:another|additional|further|extra)\\s+$");
    private static final Pattern ADDED_BEHIND =
            Pattern.compile("(?i)^\\s+(?:more|additional|further|extra)\\b(?!\\s+than)");
    private static final Pattern REST = Pattern.compile("(?i)^\\s+other\\b(?!\\s+than)");
    private static final int AROUND = 7;
    private static final double SMALL = 10;
    private static final int BEHIND = 45;
    private static final int NEAR = 12;

    /** "80 countries not attending". */
    boolean isDenied() {
        int end = Math.min(sentence.end(), figure.span().end() + BEHIND);
        return DENIAL.matcher(text.substring(figure.span().end(), end)).find();
    }

    /** Stems of the telling words right before and behind the figure and what it counts. */
    Set<String> words() {
        return words(AROUND);
    }

    /** Of those words the ones that stand so close. */
    Set<String> words(int reach) {
        List<String> before = Counted.words(before());
        List<String> behind = Counted.words(behind());
        List<String> near = new ArrayList<>(before.subList(Math.max(0, before.size() - reach), before.size()));
        near.addAll(behind.subList(0, Math.min(reach, behind.size())));
        PorterStemmer stemmer = new PorterStemmer();
        Set<String> out = new TreeSet<>();
        near.stream()
                .filter(Terms::tells)
                .map(w -> Verbs.stem(w, stemmer))
                .forEach(stem -> out.add(Counted.folded(stem)));
        return out;
    }

    /** What stands before the number in its sentence. */
    String before() {
        return text.substring(
                sentence.start(), Math.max(sentence.start(), figure.span().start()));
    }

    /** What stands in its sentence behind the number and what it counts. */
    String behind() {
        return text.substring(Math.min(end(), sentence.end()), sentence.end());
    }

    /** What stands in its sentence behind the number, what it counts included. */
    String fromNumber() {
        return text.substring(Math.min(figure.span().end(), sentence.end()), sentence.end());
    }

    private int end() {
        String counted = figure.of();
        if (counted == null) {
            return figure.span().end();
        }
        int of = text.indexOf(counted, figure.span().start());
        return of >= 0 && of - figure.span().end() <= NEAR
                ? Math.max(figure.span().end(), of + counted.length())
                : figure.span().end();
    }

    /** "Two more victims": it comes on top of another. */
    boolean isAdded() {
        String before = text.substring(
                Math.max(0, figure.span().start() - NEAR), figure.span().start());
        String behind = text.substring(
                figure.span().end(), Math.min(text.length(), figure.span().end() + NEAR));
        return ADDED_BEFORE.matcher(before).find()
                || ADDED_BEHIND.matcher(behind).find();
    }

    /** "Seven carbines, two other rifles": what is left besides another count of the sentence. */
    boolean isRest(@Nullable Figure before) {
        return before != null
                && sentence.contains(before.span())
                && REST.matcher(text.substring(figure.span().end())).find();
    }

    /** "80 of the 160 countries": the second number only says of how many. */
    boolean isWhole(@Nullable Figure before) {
        return before != null
                && before.span().end() <= figure.span().start()
                && text.substring(before.span().end(), figure.span().start())
                        .matches("\\s+of\\s+(?:(?:the|all|its|their|his|her)\\s+)?(?:\\p{L}+['\u2019]s?\\s+)?");
    }

    /** "The two states" are two that were named before: nobody counts them here. */
    boolean pointsBack() {
        return figure.amount().unit() == null
                && figure.amount().high().doubleValue() < SMALL
                && BACK.matcher(text.substring(
                                Math.max(0, figure.span().start() - NEAR),
                                figure.span().start()))
                        .find();
    }

    /** The words of the figure as the report has them, with what it counts. */
    String printed() {
        String number = figure.span().in(text);
        String counted = figure.of();
        if (counted == null || number.contains(counted)) {
            return number;
        }
        int end = end();
        return end > figure.span().end() ? text.substring(figure.span().start(), end) : number + " " + counted;
    }
}
