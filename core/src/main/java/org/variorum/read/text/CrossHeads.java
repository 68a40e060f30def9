package org.variorum.read.text;

import java.util.List;
import java.util.regex.Pattern;

/** Short headings between paragraphs, and what is left below the last one. */
final class CrossHeads {
    private static final int MOST_WORDS = 8;
    private static final int MOST_WORDS_BELOW = 14;
    private static final Pattern ITEM = Pattern.compile("^(?:[-–—•*·▪●]|\\d+[.)]|[a-z][.)])\\s.*|.*[:;]$");

    private CrossHeads() {}

    static void find(Draft draft) {
        List<Line> open = draft.lines.stream().filter(draft::isOpen).toList();
        int last = open.size() - 1;
        while (last >= 0 && !open.get(last).ends() && !open.get(last).isProse()) {
            last--;
        }
        for (int i = 1; i < last; i++) {
            Line line = open.get(i);
            if (isHead(line) && isParagraph(open.get(i - 1)) && isParagraph(open.get(i + 1))) {
                draft.remove(line, "cross-head");
            }
        }
        for (Line line : last < 1 ? List.<Line>of() : open.subList(last + 1, open.size())) {
            if (line.words() <= MOST_WORDS_BELOW && !ITEM.matcher(line.text()).matches()) {
                draft.remove(line, "below the last paragraph");
            }
        }
    }

    private static boolean isParagraph(Line line) {
        return line.ends() || line.isProse();
    }

    private static boolean isHead(Line line) {
        String text = line.text();
        return line.words() <= MOST_WORDS
                && (!line.ends() || isQuotedWord(text))
                && !ITEM.matcher(text).matches()
                && !text.endsWith(",")
                && text.codePoints().anyMatch(Character::isLetter)
                && !Character.isLowerCase(text.codePointAt(0));
    }

    /** A word or two between quotation marks, with no full stop inside. */
    private static boolean isQuotedWord(String text) {
        return text.matches("[\"“'‘][^.!?\"”]{2,60}[\"”'’]");
    }
}
