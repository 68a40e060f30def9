package org.variorum.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts lines together to paragraphs. Not thread-safe. */
final class Paragraphs {
    /** Lines this many times as far apart as most have a blank between them. */
    private static final float BLANK = 1.3f;

    /** Lines are this many times the size of their letters apart, at least and at most. */
    private static final float CLOSEST = 1.2f;

    private static final float WIDEST = 1.7f;
    private static final float SAME_SIZE = 1.1f;
    private static final float INDENT = 0.8f;
    private static final String ENDS = ".!?:\u2026\"'\u201d\u2019\u00bb)";
    private static final String BULLETS = "\u2022\u25cf\u25aa\u25e6\u2023\u2043\u2013\u2014-*";

    private final Hyphens hyphens;
    private final float pitch;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Fragment first;
    private @Nullable Fragment last;
    private float rightOfLast;
    private int page;

    /** @param pitch how far most lines are apart, in points */
    Paragraphs(Hyphens hyphens, float pitch) {
        this.hyphens = hyphens;
        this.pitch = pitch;
    }

    /** Goes on with a column of page {@code number}, whose first line may go on with the last paragraph. */
    void column(List<Fragment> lines, int number) {
        List<Float> lefts = lines.stream().map(Fragment::left).sorted().toList();
        float left = lefts.get(lefts.size() / 2);
        float right = lines.stream().map(Fragment::right).max(Float::compare).orElse(left);
        for (int i = 0; i < lines.size(); i++) {
            Fragment line = lines.get(i);
            boolean begins = i == 0 ? !goesOn(line) : begins(lines.get(i - 1), line, left, right);
            if (begins) {
                end();
            }
            if (first == null) {
                first = line;
                page = number;
            }
            hyphens.join(text, line.text());
            last = line;
            rightOfLast = right;
        }
    }

    List<Paragraph> all() {
        end();
        return paragraphs;
    }

    private boolean begins(Fragment before, Fragment line, float left, float right) {
        float usual = Math.max(Math.min(pitch, WIDEST * line.size()), CLOSEST * line.size());
        if (isOther(before, line) || line.base() - before.base() > BLANK * usual) {
            return true;
        }
        float indent = INDENT * line.size();
        boolean indented = line.left() - before.left() > indent && before.left() < left + indent && !isItem(before);
        return indented || isItem(line) || hasEnded(before) && before.right() + firstWord(line) < right;
    }

    /** The lines below that of a list's item stand further to the right. */
    private static boolean isItem(Fragment line) {
        return BULLETS.indexOf(line.text().charAt(0)) >= 0 && line.text().startsWith(" ", 1);
    }

    /** The first line of a column goes on where the last paragraph is open. */
    private boolean goesOn(Fragment line) {
        if (last == null || isOther(last, line) || hasEnded(last)) {
            return false;
        }
        return Character.isLowerCase(line.text().codePointAt(0))
                || Hyphens.isOpen(last.text())
                || last.right() + firstWord(line) >= rightOfLast;
    }

    private static boolean isOther(Fragment a, Fragment b) {
        return a.bold() != b.bold() || Math.max(a.size(), b.size()) > SAME_SIZE * Math.min(a.size(), b.size());
    }

    private static boolean hasEnded(Fragment line) {
        return ENDS.indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
    }

    /** How much room the first word of {@code line} takes with the space before it. */
    private static float firstWord(Fragment line) {
        int end = line.text().indexOf(' ');
        float letters = (end < 0 ? line.text().length() : end) + 1f;
        return letters * (line.right() - line.left()) / line.text().length();
    }

    private void end() {
        if (first != null) {
            paragraphs.add(new Paragraph(text.toString(), first.size(), first.bold(), page));
        }
        text.setLength(0);
        first = null;
    }
}
