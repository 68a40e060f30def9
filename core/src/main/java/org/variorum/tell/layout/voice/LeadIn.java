package org.variorum.tell.layout.voice;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Quoted;
import org.variorum.annotate.Sentence;
import org.variorum.annotate.Speaker;
import org.variorum.collate.Citation;
import org.variorum.report.Span;
import org.variorum.tell.layout.standalone.Alone;
import org.variorum.tell.layout.words.Words;

/** What stands before quoted words in their report and tells what they are about. */
final class LeadIn {
    /** With more words a sentence and the one before are too much for a line. */
    static final int LONG = 50;

    /** "Kovac replied:" and the like. */
    private static final int SPEAKER = 3;

    /** Such a sentence hangs on yet another one. */
    private static final Pattern TURNS = Pattern.compile("(?:But|And|However|Yet|Still)\\b");

    private LeadIn() {}

    /** The report's sentences that hold the words, with the one before where they lean on it and it is short; null in a headline. */
    static @Nullable Span around(Stretches row, @Nullable Speaker speaker) {
        Citation first = row.at().getFirst();
        AnnotatedReport report = first.report();
        Sentence from = report.sentenceAt(first.span());
        Sentence to = report.sentenceAt(row.at().getLast().span());
        if (from == null || to == null) {
            return null;
        }
        Span shown = from.span().cover(to.span());
        Span before = Alone.leans(first.text()) && isInFront(first, from) ? before(report, from, speaker) : null;
        Span both = before == null ? shown : before.cover(shown);
        return Words.of(both.in(report.report().text())).size() <= LONG ? both : shown;
    }

    /** Whether no more than who speaks stands in front of it. */
    private static boolean isInFront(Citation first, Sentence sentence) {
        Span front = new Span(
                sentence.span().start(),
                Math.max(sentence.span().start(), first.span().start()));
        return Words.of(front.in(first.report().report().text())).size() <= SPEAKER;
    }

    /** The sentence before, unless it is all of another quotation or another speaks in it and asks nothing. */
    private static @Nullable Span before(AnnotatedReport report, Sentence sentence, @Nullable Speaker speaker) {
        int i = report.sentences().indexOf(sentence);
        Span before = i < 1 ? null : report.sentences().get(i - 1).span();
        String words = before == null ? "" : before.in(report.report().text());
        if (before == null || Alone.isLittle(words) || TURNS.matcher(words).lookingAt()) {
            return null;
        }
        boolean other = report.quoted().stream()
                .anyMatch(q -> q.span().overlaps(before)
                        && q.span().start() <= before.start() + 1
                        && !q.span().overlaps(sentence.span()));
        boolean asks = words.contains("?");
        return other || !asks && report.quotedIn(before).stream().anyMatch(q -> isAnothers(report, q, speaker))
                ? null
                : before;
    }

    private static boolean isAnothers(AnnotatedReport report, Quoted q, @Nullable Speaker speaker) {
        Integer said = q.attribution();
        Speaker by = said == null ? null : report.attributions().get(said).speaker();
        return !q.scare() && by != null && (speaker == null || !by.name().endsWith(lastName(speaker)));
    }

    private static String lastName(Speaker speaker) {
        return speaker.name().substring(speaker.name().lastIndexOf(' ') + 1);
    }
}
