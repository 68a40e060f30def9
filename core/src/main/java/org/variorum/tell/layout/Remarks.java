package org.variorum.tell.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Sentence;
import org.variorum.collate.Citation;
import org.variorum.collate.PointsBack;
import org.variorum.collate.Quote;
import org.variorum.report.Span;

/** Makes remarks of the quotes of one speaker: what makes no sense alone is told in the report's own sentence. */
final class Remarks {
    /** With more words a sentence and the one before are too much for a line. */
    private static final int LONG = 50;

    /** "Kovac replied:" and the like. */
    private static final int SPEAKER = 3;

    /** So many words of the report's own tell of whom one speaks, or who he is. */
    private static final int ROLE = 6;

    /** Such a sentence hangs on yet another one. */
    private static final Pattern TURNS = Pattern.compile("(?:But|And|However|Yet|Still)\\b");

    private final boolean named;
    private final List<Draft> drafts = new ArrayList<>();

    /**
     * A remark before it is known what the others tell.
     *
     * @param utterance key of what belongs together
     * @param own keys of the sentences that it stands in
     * @param shown keys of the sentences in whose words it is told
     * @param piece true where it is told in the sentence around it
     */
    record Draft(Remark remark, String utterance, Set<String> own, Set<String> shown, boolean piece) {
        Draft {
            own = Set.copyOf(own);
            shown = Set.copyOf(shown);
        }
    }

    private Remarks(boolean named) {
        this.named = named;
    }

    /** @param named false where it is not known who speaks, so that the report's sentence has to tell */
    static List<Draft> of(List<Quote> quotes, boolean named) {
        Remarks all = new Remarks(named);
        Map<String, List<Quote>> utterances = new LinkedHashMap<>();
        for (Quote quote : quotes) {
            utterances
                    .computeIfAbsent(quote.utterance() + ' ' + reports(quote), k -> new ArrayList<>())
                    .add(quote);
        }
        utterances.forEach(all::add);
        return all.drafts;
    }

    private static Set<String> reports(Quote quote) {
        Set<String> ids = new TreeSet<>();
        quote.variants().forEach(v -> ids.add(v.at().reportId()));
        return ids;
    }

    private void add(String utterance, List<Quote> quotes) {
        List<Citation> plain = new ArrayList<>();
        List<Quote> inText = new ArrayList<>(quotes);
        inText.sort(Comparator.comparing(q -> first(q).span()));
        for (Quote quote : inText) {
            List<Wording> wordings = Wordings.of(quote);
            if (wordings.size() > 1) {
                Set<String> own = Set.of(place(first(quote)));
                drafts.add(new Draft(new Remark(wordings, "", citations(quote)), utterance, own, own, false));
            } else {
                plain.add(first(quote));
            }
        }
        for (Stretches row : Stretches.of(plain)) {
            if (!Alone.tellsNothing(row.at().getFirst().text())
                    && !Alone.tellsNothing(row.at().getLast().text())) {
                add(utterance, row, places(row, quotes));
            }
        }
    }

    private void add(String utterance, Stretches row, List<Citation> all) {
        Set<String> own = new TreeSet<>();
        row.at().forEach(at -> own.add(place(at)));
        AnnotatedReport report = row.at().getFirst().report();
        Span around = around(row);
        boolean more = around != null && tellsMore(report, around);
        if (around == null || named && !(more && isPiece(row, report, around))) {
            if (!Alone.isLittle(row.words())) {
                drafts.add(new Draft(new Remark(List.of(), row.words(), all), utterance, own, own, false));
            }
            return;
        }
        Marks marks = Marks.of(report, around);
        String told = Dateline.off(marks.before() + around.in(report.report().text()) + marks.after());
        boolean broken = marks.before().length() + marks.after().length() > 2;
        if (broken || Alone.isLittle(told) || !named && PointsBack.in(told)) {
            return;
        }
        Set<String> shown = new TreeSet<>();
        for (Sentence sentence : report.sentences()) {
            if (around.contains(sentence.span())) {
                shown.add(place(new Citation(report, sentence.span(), null)));
            }
        }
        drafts.add(new Draft(new Remark(List.of(), told, all), utterance, own, shown, true));
    }

    /** Whether the report's own words beside the quotation are whole and tell something. */
    private static boolean tellsMore(AnnotatedReport report, Span around) {
        return Plainly.own(report, around).codePoints().anyMatch(Character::isLetterOrDigit)
                && !Worth.isCut(around.in(report.report().text()));
    }

    private static boolean isPiece(Stretches row, AnnotatedReport report, Span around) {
        String first = row.at().getFirst().text();
        if (row.at().size() > 1 && Alone.leavesOutWho(row.words())) {
            return Words.of(Plainly.own(report, around)).size() >= ROLE
                    && Words.of(around.in(report.report().text())).size() <= LONG;
        }
        return row.at().size() == 1 ? Alone.isPiece(first) || Alone.leans(first) : Alone.beginsWithin(first);
    }

    /** Every place of the quotes that the row is made of. */
    private static List<Citation> places(Stretches row, List<Quote> quotes) {
        return quotes.stream()
                .filter(quote -> row.at().contains(first(quote)))
                .flatMap(quote -> citations(quote).stream())
                .toList();
    }

    /** The report's sentences that hold the words, with the one before where they lean on it and it is short; null in a headline. */
    private static @Nullable Span around(Stretches row) {
        Citation first = row.at().getFirst();
        AnnotatedReport report = first.report();
        Sentence from = report.sentenceAt(first.span());
        Sentence to = report.sentenceAt(row.at().getLast().span());
        if (from == null || to == null) {
            return null;
        }
        Span shown = from.span().cover(to.span());
        Span before = hangs(first, from) ? before(report, from) : null;
        Span both = before == null ? shown : before.cover(shown);
        return Words.of(both.in(report.report().text())).size() <= LONG ? both : shown;
    }

    /** Whether it leans on the sentence before and no more than who speaks stands in front of it. */
    private static boolean hangs(Citation first, Sentence sentence) {
        Span front = new Span(
                sentence.span().start(),
                Math.max(sentence.span().start(), first.span().start()));
        return Alone.leans(first.text())
                && Words.of(front.in(first.report().report().text())).size() <= SPEAKER;
    }

    /** The sentence before, unless it is all of another quotation. */
    private static @Nullable Span before(AnnotatedReport report, Sentence sentence) {
        int i = report.sentences().indexOf(sentence);
        Span before = i < 1 ? null : report.sentences().get(i - 1).span();
        String words = before == null ? "" : before.in(report.report().text());
        if (Alone.isLittle(words) || TURNS.matcher(words).lookingAt()) {
            return null;
        }
        boolean other = before != null
                && report.quoted().stream()
                        .anyMatch(q -> q.span().overlaps(before)
                                && q.span().start() <= before.start() + 1
                                && !q.span().overlaps(sentence.span()));
        return other ? null : before;
    }

    /** In the words of the same report for all that the same reports have. */
    private static Citation first(Quote quote) {
        return quote.variants().stream()
                .map(Quote.Variant::at)
                .min(Comparator.comparing(Citation::reportId))
                .orElseThrow();
    }

    private static List<Citation> citations(Quote quote) {
        return quote.variants().stream().map(Quote.Variant::at).toList();
    }

    private static String place(Citation at) {
        return at.reportId() + ' ' + Sigla.sentence(at);
    }
}
