package org.variorum.annotate.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.variorum.report.Span;

/**
 * Finds what stands between quotation marks: double or single, curly or straight, or one of each, as pages have them.
 * A quotation that runs over several paragraphs mostly opens each of them anew and closes only the last.
 */
public final class QuoteMarks {
    /** What a word is cut short to: "it 's", as tokenised text has it. */
    private static final Pattern SHORT_FORM = Pattern.compile("(?:s|re|ve|ll|d|m|t)(?![\\w-])");

    private QuoteMarks() {}

    /**
     * A quotation within one paragraph.
     *
     * @param inner the words
     * @param outer the words with their marks
     * @param runsOn true if the paragraph ends before the quotation does
     */
    public record Quotation(Span inner, Span outer, int paragraph, boolean runsOn) {}

    /** In the order of the text; none overlaps another. */
    public static List<Quotation> find(String text, List<Span> paragraphs) {
        List<Quotation> out = new ArrayList<>();
        RunOn runOn = new RunOn(text, paragraphs);
        for (int p = 0; p < paragraphs.size(); p++) {
            Span whole = paragraphs.get(p);
            boolean open =
                    !out.isEmpty() && out.getLast().runsOn() && out.getLast().paragraph() == p - 1;
            int end = open ? runOn.end(p) : whole.start();
            boolean closed = end < whole.end();
            int behind = closed && end > whole.start() ? end + 1 : end;
            add(text, whole.start(), end, whole.start(), behind, p, !closed, out);
            scan(text, new Span(behind, whole.end()), p, out);
        }
        return out;
    }

    private static void scan(String text, Span paragraph, int index, List<Quotation> out) {
        int i = paragraph.start();
        while (i < paragraph.end()) {
            char c = text.charAt(i);
            boolean opens = QuoteMark.isDouble(c)
                    ? QuoteMark.mayOpen(text, paragraph, i)
                    : QuoteMark.isSingle(c) && opensSingle(text, paragraph, i);
            if (!opens) {
                i++;
                continue;
            }
            int close = QuoteMark.isDouble(c) ? closeDouble(text, paragraph, i) : closeSingle(text, paragraph, i);
            if (close < 0) {
                if (QuoteMark.isDouble(c) && i + 1 < paragraph.end()) {
                    add(text, i + 1, paragraph.end(), i, paragraph.end(), index, true, out);
                    return;
                }
                i++;
                continue;
            }
            add(text, i + 1, close, i, close + 1, index, false, out);
            i = close + 1;
        }
    }

    private static void add(
            String text,
            int from,
            int to,
            int outerFrom,
            int outerTo,
            int paragraph,
            boolean runsOn,
            List<Quotation> out) {
        Span inner = new Span(from, to).trim(text);
        // “...” only tells that something was left out.
        if (inner.in(text).codePoints().anyMatch(Character::isLetterOrDigit)) {
            out.add(new Quotation(inner, new Span(outerFrom, outerTo), paragraph, runsOn));
        }
    }

    private static boolean opensSingle(String text, Span paragraph, int i) {
        char c = text.charAt(i);
        boolean afterWord = i > paragraph.start() && Character.isLetterOrDigit(text.charAt(i - 1));
        boolean beforeLetter = i + 1 < paragraph.end() && Character.isLetter(text.charAt(i + 1));
        return c != '\u2019'
                && !afterWord
                && beforeLetter
                && !SHORT_FORM.matcher(text).region(i + 1, paragraph.end()).lookingAt();
    }

    private static int closeDouble(String text, Span paragraph, int open) {
        int within = 0;
        for (int i = open + 1; i < paragraph.end(); i++) {
            char c = text.charAt(i);
            if (c == '"' && looksLikeOpening(text, paragraph, i)) {
                within++;
            } else if (QuoteMark.closes(c) || c == '\u201C' && QuoteMark.standsBehind(text, paragraph, i)) {
                if (within == 0 || c != '"') {
                    return i;
                }
                within--;
            }
        }
        return -1;
    }

    /** A straight mark after a space and before a word opens a quotation within the quotation. */
    private static boolean looksLikeOpening(String text, Span paragraph, int i) {
        boolean spaceBefore = Character.isWhitespace(text.charAt(i - 1));
        boolean wordAfter = i + 1 < paragraph.end() && Character.isLetterOrDigit(text.charAt(i + 1));
        return spaceBefore
                && wordAfter
                && text.indexOf('"', i + 1) >= 0
                && text.indexOf('"', i + 1) < paragraph.end()
                && oddMarksAfter(text, paragraph, i);
    }

    private static boolean oddMarksAfter(String text, Span paragraph, int i) {
        int marks = 0;
        for (int k = i + 1; k < paragraph.end(); k++) {
            marks += text.charAt(k) == '"' ? 1 : 0;
        }
        return marks % 2 == 0 && marks > 0;
    }

    private static int closeSingle(String text, Span paragraph, int open) {
        boolean curly = text.charAt(open) == '\u2018';
        for (int i = open + 1; i < paragraph.end(); i++) {
            char c = text.charAt(i);
            boolean mark = curly ? c == '\u2019' : c == '\'';
            boolean letterAfter = i + 1 < paragraph.end() && Character.isLetterOrDigit(text.charAt(i + 1));
            boolean spaceBefore = Character.isWhitespace(text.charAt(i - 1));
            if (mark && !letterAfter && !spaceBefore && !pluralPossessive(text, paragraph, i)) {
                return i;
            }
        }
        return -1;
    }

    /** "the workers' demands": an s, the mark, a space and a small letter, with another mark still to come. */
    private static boolean pluralPossessive(String text, Span paragraph, int i) {
        char before = text.charAt(i - 1);
        if (before != 's' || i + 2 >= paragraph.end() || text.charAt(i + 1) != ' ') {
            return false;
        }
        if (!Character.isLowerCase(text.charAt(i + 2))) {
            return false;
        }
        for (int k = i + 1; k < paragraph.end(); k++) {
            if (text.charAt(k) == text.charAt(i)
                    && (k + 1 == paragraph.end() || !Character.isLetterOrDigit(text.charAt(k + 1)))) {
                return true;
            }
        }
        return false;
    }
}
