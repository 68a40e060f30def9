package org.variorum.collate.passage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Figure;
import org.variorum.annotate.Quoted;
import org.variorum.annotate.TimeExpression;
import org.variorum.annotate.Vector;
import org.variorum.collate.word.Grams;
import org.variorum.collate.word.Terms;
import org.variorum.report.Span;

/**
 * What a sentence holds beside its words that tells it from others.
 *
 * @param names those of its terms that are names
 * @param figures amounts with their units
 * @param times values as in TIMEX3
 * @param quoted the words in quotation marks, in lower case
 * @param pieces vectors of the whole and of each stretch in quotation marks
 * @param denies true where a word denies something
 */
public record Look(
        Set<String> names,
        Set<String> figures,
        Set<String> times,
        List<String> quoted,
        List<Vector> pieces,
        boolean denies) {
    private static final Pattern NEGATION = Pattern.compile(
            "\\b(?:not|no|never|nothing|nobody|none|neither|nor|without|cannot|refus\\w+|den(?:y|ied|ies)|reject\\w*)\\b"
                    + "|n['\u2019]t\\b",
            Pattern.CASE_INSENSITIVE);

    static Look of(AnnotatedReport r, Span sentence, Terms terms, Vector whole) {
        String text = r.report().text();
        Set<String> figures = new HashSet<>();
        for (Figure f : r.figures()) {
            if (sentence.contains(f.span())) {
                figures.add(f.amount().low() + " " + f.amount().high() + " "
                        + f.amount().unit());
            }
        }
        Set<String> times = new HashSet<>();
        for (TimeExpression t : r.times()) {
            if (sentence.contains(t.span()) && t.value() != null) {
                times.add(t.value());
            }
        }
        List<String> quoted = new ArrayList<>();
        List<Vector> pieces = new ArrayList<>(List.of(whole));
        for (Quoted q : r.quoted()) {
            for (Quoted.Piece p : q.pieces()) {
                if (sentence.contains(p.span())) {
                    quoted.addAll(Grams.words(p.span().in(text)));
                    pieces.add(p.vector());
                }
            }
        }
        return new Look(
                terms.names(),
                figures,
                times,
                quoted,
                pieces,
                NEGATION.matcher(sentence.in(text)).find());
    }

    /** The highest cosine of any two pieces; {@code whole} is that of the whole sentences. */
    public double piece(Look other, double whole) {
        double most = whole;
        if (pieces.size() > 1 || other.pieces.size() > 1) {
            for (Vector a : pieces) {
                for (Vector b : other.pieces) {
                    most = Math.max(most, a.cosine(b));
                }
            }
        }
        return most;
    }
}
