package org.variorum.tell.layout.voice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Sentence;
import org.variorum.annotate.Speaker;
import org.variorum.collate.Citation;
import org.variorum.collate.Quote;
import org.variorum.collate.passage.PointsBack;
import org.variorum.report.Span;
import org.variorum.tell.layout.entry.Sigla;
import org.variorum.tell.layout.standalone.Alone;
import org.variorum.tell.layout.standalone.Worth;
import org.variorum.tell.layout.words.Dateline;
import org.variorum.tell.layout.words.Marks;
import org.variorum.tell.layout.words.Plainly;
import org.variorum.tell.layout.words.Words;

/** Makes remarks of the quotes of one speaker: what makes no sense alone is told in the report's own sentence. */
final class Remarks {
    /** So many words of the report's own tell of whom one speaks, or who he is. */
    private static final int ROLE = 6;

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
                    .computeIfAbsent(quote.utterance(), k -> new ArrayList<>())
                    .add(quote);
        }
        utterances.forEach((utterance, said) -> Rows.of(said)
                .forEach(row -> all.add(utterance, row, quotes.getFirst().speaker())));
        return all.drafts;
    }

    private void add(String utterance, Rows.Row row, @Nullable Speaker speaker) {
        List<Wording> wordings = Parallels.of(row);
        List<Citation> at = row.row().at();
        if (wordings.size() > 1) {
            Set<String> own = places(row.row());
            drafts.add(new Draft(new Remark(wordings, "", row.places()), utterance, own, own, false));
        } else if (!Alone.tellsNothing(at.getFirst().text())
                && !Alone.tellsNothing(at.getLast().text())) {
            add(utterance, row.row(), row.places(), speaker);
        }
    }

    private static Set<String> places(Stretches row) {
        Set<String> own = new TreeSet<>();
        row.at().forEach(at -> own.add(place(at)));
        return own;
    }

    private void add(String utterance, Stretches row, List<Citation> all, @Nullable Speaker speaker) {
        Set<String> own = places(row);
        AnnotatedReport report = row.at().getFirst().report();
        Span around = LeadIn.around(row, speaker);
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
                    && Words.of(around.in(report.report().text())).size() <= LeadIn.LONG;
        }
        return row.at().size() == 1 ? Alone.isPiece(first) || Alone.leans(first) : Alone.beginsWithin(first);
    }

    private static String place(Citation at) {
        return at.reportId() + ' ' + Sigla.sentence(at);
    }
}
