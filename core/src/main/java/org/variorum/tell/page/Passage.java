package org.variorum.tell.page;

import java.util.List;
import org.variorum.collate.Citation;
import org.variorum.report.Span;
import org.variorum.tell.layout.entry.Assertion;
import org.variorum.tell.layout.voice.Wording;

/** Writes a cited sentence so that the words that decide stand out. */
final class Passage {
    private Passage() {}

    /** The words that decide marked. */
    static void marked(Citation at, HtmlWriter html) {
        Span focus = at.focus();
        if (focus == null || focus.equals(at.span()) || !at.span().contains(focus)) {
            html.text(at.text());
            return;
        }
        String text = at.report().report().text();
        html.text(text.substring(at.span().start(), focus.start()));
        html.leaf("mark", null, focus.in(text));
        html.text(text.substring(focus.end(), at.span().end()));
    }

    /** The words claimed in full ink, what stands around them in a softer one. */
    static void inContext(Assertion assertion, HtmlWriter html) {
        Span sentence = assertion.at().span();
        String text = assertion.at().report().report().text();
        int done = sentence.start();
        html.text(assertion.marks().before());
        for (Span focus : assertion.focus()) {
            if (sentence.contains(focus) && focus.start() >= done) {
                around(text.substring(done, focus.start()), html);
                html.text(focus.in(text));
                done = focus.end();
            }
        }
        around(text.substring(done, sentence.end()), html);
        html.text(assertion.marks().after());
    }

    /** A full stop alone is not set apart. */
    private static void around(String words, HtmlWriter html) {
        if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
            html.leaf("span", "around", words);
        } else {
            html.text(words);
        }
    }

    /** Words of a report in quotation marks, with those marked that other reports word differently. */
    static void compared(Wording wording, HtmlWriter html) {
        html.text("“");
        for (Wording.Run run : wording.runs()) {
            if (run.differs()) {
                html.leaf("mark", null, run.text());
            } else {
                html.text(run.text());
            }
        }
        html.text("”");
        List<String> differing = wording.differing();
        if (!differing.isEmpty()) {
            html.leaf("span", "sr", " Worded differently: " + String.join("; ", differing) + ".");
        }
    }
}
