package org.variorum.collate.pair;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.variorum.annotate.Position;
import org.variorum.annotate.Quoted;
import org.variorum.annotate.Sentence;
import org.variorum.collate.Citation;
import org.variorum.collate.passage.Stances;
import org.variorum.collate.word.Terms;
import org.variorum.report.Span;

/**
 * How much of what one sentence tells others tell too, by their telling words, names by whom they mean. Not thread-safe: it
 * keeps the words of the sentences it was asked about.
 */
public final class Coverage {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?"
            + "|\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|half|quarters?"
            + "|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\\b");

    private static final Set<Position.Stance> VERDICTS =
            EnumSet.of(Position.Stance.ACCEPTS, Position.Stance.REJECTS, Position.Stance.SUPPORTS);

    /** Fewer words in quotation marks than these may be anybody's. */
    private static final int FEWEST_QUOTED = 2;

    private record Place(String report, int start, int end) {}

    /**
     * Each from 0 to 1.
     *
     * @param words the part of the sentence's telling words that one or another of the others has
     * @param deeds the same without names: who is meant says nothing of what they did
     * @param quoted the part of those in quotation marks, all of it where there are but a few
     * @param numbers the part of its numbers, in digits or words, all of it where there are none
     * @param stances the part of what somebody accepts, rejects or supports in it that somebody does in the others too
     * @param counts whether the others have numbers
     * @param cosine that of its vector with the most like of the others', from −1
     */
    public record Share(
            double words, double deeds, double quoted, double numbers, double stances, boolean counts, double cosine) {}

    /** What a sentence tells, worked out once however often it is compared. */
    private record Told(Terms terms, Set<String> quoted, Set<String> numbers, Set<Position.Stance> stances) {
        static Told of(Citation at) {
            return new Told(
                    Terms.of(at.report(), at.span()), quotedIn(at), numbersIn(at), Stances.in(at.report(), at.span()));
        }
    }

    private final Map<Place, Told> told = new HashMap<>();

    /** How much of a sentence the others have; all of it where it has no telling words. */
    public Share of(Citation sentence, List<Citation> others) {
        Told mine = told(sentence);
        Set<String> words = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        Set<Position.Stance> stances = new HashSet<>();
        double cosine = -1;
        for (Citation at : others) {
            Told theirs = told(at);
            words.addAll(theirs.terms().words());
            numbers.addAll(theirs.numbers());
            stances.addAll(theirs.stances());
            cosine = Math.max(cosine, cosine(sentence, at));
        }
        Set<String> deeds = new HashSet<>(mine.terms().words());
        deeds.removeAll(mine.terms().names());
        Set<Position.Stance> taken = new HashSet<>(mine.stances());
        taken.retainAll(VERDICTS);
        return new Share(
                part(mine.terms().words(), words),
                part(deeds, words),
                part(mine.quoted(), words),
                part(mine.numbers(), numbers),
                part(taken, stances),
                !numbers.isEmpty(),
                cosine);
    }

    /** The telling words of a sentence, numbers aside. */
    public Set<String> words(Citation sentence) {
        return told(sentence).terms().words().stream()
                .filter(w -> !Character.isDigit(w.codePointAt(0)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Those of them that one or another of the others has. */
    public Set<String> had(Citation sentence, List<Citation> others) {
        Set<String> words = words(sentence);
        words.removeIf(
                w -> others.stream().noneMatch(at -> told(at).terms().words().contains(w)));
        return words;
    }

    /** Whether words of a sentence are quoted, more than a few. */
    public boolean isQuoted(Citation sentence) {
        return !told(sentence).quoted().isEmpty();
    }

    private static Set<String> numbersIn(Citation at) {
        return NUMBER.matcher(at.text().toLowerCase(Locale.ROOT).replace(",", ""))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Set<String> quotedIn(Citation at) {
        Set<String> out = new HashSet<>();
        for (Quoted q : at.report().quotedIn(at.span())) {
            Span shared = q.span().intersect(at.span());
            if (shared != null) {
                out.addAll(Terms.of(at.report(), shared).words());
            }
        }
        return out.size() < FEWEST_QUOTED ? Set.of() : out;
    }

    private static <T> double part(Set<T> words, Set<T> found) {
        return words.isEmpty()
                ? 1
                : (double) words.stream().filter(found::contains).count() / words.size();
    }

    /** How like two sentences are, from −1 to 1. */
    public double cosine(Citation a, Citation b) {
        Sentence x = a.report().sentenceAt(a.span());
        Sentence y = b.report().sentenceAt(b.span());
        return x == null || y == null ? -1 : x.vector().cosine(y.vector());
    }

    private Told told(Citation at) {
        return told.computeIfAbsent(
                new Place(at.reportId(), at.span().start(), at.span().end()), k -> Told.of(at));
    }
}
