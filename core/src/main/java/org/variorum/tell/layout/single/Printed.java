package org.variorum.tell.layout.single;

import java.util.ArrayList;
import java.util.List;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Quoted;
import org.variorum.annotate.Sentence;
import org.variorum.report.Span;
import org.variorum.tell.layout.entry.Assertion;
import org.variorum.tell.layout.standalone.Alone;
import org.variorum.tell.layout.voice.Remark;
import org.variorum.tell.layout.voice.Voice;
import org.variorum.tell.layout.words.Words;

/** What is printed under who said it, so that it need not be printed again. */
public final class Printed {
    /** More words of the report's own beside a quotation tell more than who speaks. */
    private static final int BESIDE = 20;

    private static final int SHORT = 10;

    private final List<String> told = new ArrayList<>();

    private Printed() {}

    /** All that the voices shown are printed with. */
    public static Printed of(List<Voice> voices) {
        Printed out = new Printed();
        for (Voice voice : voices.subList(0, Math.min(Voice.SHOWN, voices.size()))) {
            voice.shared().stream().limit(Voice.REMARKS).forEach(out::add);
            Voice.foremost(voice.single(), Voice.REMARKS).forEach(out::add);
        }
        return out;
    }

    private void add(Remark remark) {
        told.add(key(remark.told()));
        remark.wordings().forEach(w -> told.add(key(w.text())));
    }

    /** Whether all that it tells, but for who speaks, is printed there. */
    public boolean has(Assertion entry) {
        AnnotatedReport report = entry.at().report();
        Span shown = entry.at().span();
        if (has(entry.at().text())) {
            return true;
        }
        List<Span> quoted = new ArrayList<>();
        for (Sentence sentence : report.sentences()) {
            Span here = sentence.span().intersect(shown);
            if (here == null) {
                continue;
            }
            for (Quoted q : report.quotedIn(here)) {
                Span words = q.span().intersect(here);
                if (words != null && !isPart(words.in(report.report().text()))) {
                    quoted.add(words);
                }
            }
        }
        int inside = quoted.stream()
                .mapToInt(q -> Words.of(q.in(report.report().text())).size())
                .sum();
        int beside = Words.of(shown.in(report.report().text())).size() - inside;
        return beside <= Math.min(BESIDE, inside)
                && quoted.stream().allMatch(q -> has(q.in(report.report().text())));
    }

    /** A few words out of a sentence do not count as a quotation. */
    private static boolean isPart(String words) {
        return Alone.isLittle(words)
                || Alone.beginsWithin(words) && Words.of(words).size() < SHORT;
    }

    private boolean has(String words) {
        String key = key(words);
        return told.stream().anyMatch(t -> t.contains(key));
    }

    private static String key(String words) {
        return ' ' + String.join(" ", Words.of(words).keys()) + ' ';
    }
}
