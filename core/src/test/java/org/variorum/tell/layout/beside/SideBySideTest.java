package org.variorum.tell.layout.beside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.variorum.tell.layout.Told.claim;
import static org.variorum.tell.layout.Told.sentence;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Sentence;
import org.variorum.annotate.Vector;
import org.variorum.collate.Citation;
import org.variorum.collate.Claim;
import org.variorum.tell.layout.Told;
import org.variorum.tell.layout.entry.Assertion;

class SideBySideTest {
    private static final AnnotatedReport MAIL =
            report("a", "The Kestra ferry sank off Orlo on Monday.", "Divers found nobody in the wreck at dusk.");
    private static final AnnotatedReport POST =
            report("b", "A ferry with sixty aboard sank near Orlo.", "Nobody was in the wreck, divers said at dusk.");
    private static final AnnotatedReport SUN =
            report("c", "Orlo mourns those who were aboard its ferry.", "At the Kestra wreck divers found nobody.");

    /** Sentences that are so like the others of their number that a cosine of .65 lies between them, and no others. */
    private static AnnotatedReport report(String id, String... sentences) {
        return report(id, List.of(), sentences);
    }

    private static AnnotatedReport report(String id, List<String> people, String... sentences) {
        AnnotatedReport plain = Told.report(id, people, sentences);
        List<Sentence> like = new ArrayList<>();
        for (Sentence s : plain.sentences()) {
            float[] vector = new float[9];
            vector[like.size()] = .81f;
            vector[3 + like.size() * 3 + id.charAt(0) - 'a'] = .5864f;
            like.add(new Sentence(s.span(), s.paragraph(), Vector.of(vector)));
        }
        return new AnnotatedReport(
                plain.report(),
                like,
                plain.mentions(),
                plain.attributions(),
                plain.quoted(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<List<String>> retold(List<Claim> claims, List<Assertion> agreed) {
        return SideBySide.of(claims, agreed, List.of(), at -> false).stream()
                .map(r -> r.all().stream()
                        .map(at -> at.reportId()
                                + at.report().sentences().indexOf(at.report().sentenceAt(at.span())))
                        .toList())
                .toList();
    }

    @Test
    void whatReportsTellInOtherWordsStandsBesideEachOther() {
        Claim claim = claim(sentence(MAIL, 1), sentence(POST, 1));
        Retold only =
                SideBySide.of(List.of(claim), List.of(), List.of(), at -> false).getFirst();
        assertEquals(
                List.of("The Kestra ferry sank off Orlo on Monday.", "A ferry with sixty aboard sank near Orlo."),
                only.wordings().stream().map(Citation::text).toList());
    }

    @Test
    void whatTheyAgreeOnIsNotToldAgain() {
        Claim claim = claim(sentence(MAIL, 1), sentence(POST, 1));
        Assertion line = Assertion.at(sentence(MAIL, 1), List.of(claim));
        assertEquals(List.of(), retold(List.of(claim), List.of(line)));
    }

    @Test
    void whatStandsFurtherUpComesFirst() {
        Claim two = claim(sentence(MAIL, 1), sentence(POST, 1));
        Claim three = claim(sentence(MAIL, 2), sentence(POST, 2), sentence(SUN, 2));
        assertEquals(List.of(List.of("a0", "b0"), List.of("a1", "b1", "c1")), retold(List.of(three, two), List.of()));
    }

    @Test
    void anEntryTakesInWhatIsOneWithItsFirstSentence() {
        Claim mine = claim(sentence(MAIL, 1), sentence(POST, 1));
        Claim theirs = claim(sentence(MAIL, 1), sentence(SUN, 1));
        assertEquals(List.of(List.of("a0", "b0", "c0")), retold(List.of(mine, theirs), List.of()));
    }

    @Test
    void whatLeansOnTheSentenceBeforeItIsLeftOut() {
        Claim claim = claim(sentence(MAIL, 2), sentence(POST, 2));
        assertEquals(
                List.of(),
                SideBySide.of(
                        List.of(claim),
                        List.of(),
                        List.of(),
                        at -> at.reportId().equals("b")));
    }

    @Test
    void twoRemarksOfOneSpeakerAreNotOne() {
        AnnotatedReport first = report("a", "“We dived until the dawn,” said Ana Velk, who leads the divers of Orlo.");
        AnnotatedReport second = report("b", "Ana Velk, who leads the divers of Orlo, said “the hull is torn”.");
        assertEquals(List.of(), retold(List.of(claim(sentence(first, 1), sentence(second, 1))), List.of()));
    }

    @Test
    void whatIsToldOfTwoPeopleIsNotOne() {
        AnnotatedReport first = report("a", List.of("Ana Velk"), "Ana Velk is believed to earn twenty million a year.");
        AnnotatedReport second = report("b", List.of("Tom Reld"), "Tom Reld is believed to earn ten million a year.");
        assertEquals(List.of(), retold(List.of(claim(sentence(first, 1), sentence(second, 1))), List.of()));
    }

    /** The one remark stood under what differs and, a mark further on, here too. */
    @Test
    void aRemarkThatIsShownInItsWordingsElsewhereIsTold() {
        AnnotatedReport first =
                report("a", "“The boats of Orlo will leave at dawn whatever the gates do,” said Ana Velk.");
        AnnotatedReport second =
                report("b", "“The boats of Orlo will leave at dawn whatever the dam does,” Ana Velk said.");
        List<Citation> quoted = List.of(
                Told.words(first, "The boats of Orlo will leave at dawn whatever the gates do,"),
                Told.words(second, "The boats of Orlo will leave at dawn whatever the dam does,"));
        assertEquals(
                List.of(),
                SideBySide.of(List.of(claim(sentence(first, 1), sentence(second, 1))), List.of(), quoted, at -> false));
    }

    @Test
    void whatHasFewWordsInCommonAndIsNotNearIsOfSomethingElse() {
        AnnotatedReport first = report("a", "Harbour masters on both shores spoke of a long night at work.");
        AnnotatedReport second = report("b", "Fishermen wondered whether winter storms had come too soon.");
        assertEquals(List.of(), retold(List.of(claim(sentence(first, 1), sentence(second, 1))), List.of()));
    }
}
