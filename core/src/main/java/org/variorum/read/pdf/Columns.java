package org.variorum.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the columns of a page by the white space between them, and the order in which they are read. */
final class Columns {
    /** So many lines on both sides of the same gap are columns; fewer are words set far apart. */
    private static final int FEWEST_LINES = 3;

    /** What is narrower than this part of the page is no column but a row of bullets or numbers. */
    private static final float NARROWEST = 0.12f;

    private static final int DEEPEST = 6;

    /** A page of more lines is no page for readers, and is read as one column. */
    private static final int MOST_LINES = 500;

    private final float narrowest;
    private final List<List<Fragment>> columns = new ArrayList<>();
    private final List<Fragment> single = new ArrayList<>();

    private Columns(float pageWidth) {
        narrowest = NARROWEST * pageWidth;
    }

    /** The lines of each column in reading order. */
    static List<List<Fragment>> of(List<Fragment> fragments, float pageWidth) {
        Columns found = new Columns(pageWidth);
        found.read(fragments, 0);
        found.endSingle();
        return found.columns;
    }

    private void read(List<Fragment> fragments, int depth) {
        List<List<Fragment>> strips = strips(fragments);
        int at = 0;
        while (at < strips.size()) {
            List<Fragment> together = new ArrayList<>(strips.get(at));
            int end = at + 1;
            Gap gap = gap(together);
            while (depth < DEEPEST && strips.size() < MOST_LINES && end < strips.size()) {
                List<Fragment> more = new ArrayList<>(together);
                more.addAll(strips.get(end));
                Gap next = gap(more);
                if (next == null) {
                    break;
                }
                together = more;
                gap = next;
                end++;
            }
            if (gap != null && areColumns(strips.subList(at, end), gap)) {
                endSingle();
                read(gap.before(together), depth + 1);
                endSingle();
                read(gap.behind(together), depth + 1);
                endSingle();
                at = end;
            } else {
                single.addAll(strips.get(at));
                at++;
            }
        }
    }

    private void endSingle() {
        if (!single.isEmpty()) {
            columns.add(lines(single));
            single.clear();
        }
    }

    /** Fragments one above the other, with white space from edge to edge between them. */
    private static List<List<Fragment>> strips(List<Fragment> fragments) {
        List<Fragment> sorted = new ArrayList<>(fragments);
        sorted.sort(Comparator.comparingDouble(Fragment::top).thenComparingDouble(Fragment::left));
        List<List<Fragment>> strips = new ArrayList<>();
        float bottom = 0;
        for (Fragment f : sorted) {
            if (strips.isEmpty() || f.top() > bottom) {
                strips.add(new ArrayList<>());
                bottom = f.bottom();
            }
            strips.getLast().add(f);
            bottom = Math.max(bottom, f.bottom());
        }
        return strips;
    }

    /** White space from top to bottom. */
    private record Gap(float from, float to) {
        List<Fragment> before(List<Fragment> fragments) {
            return fragments.stream().filter(f -> f.right() <= from).toList();
        }

        List<Fragment> behind(List<Fragment> fragments) {
            return fragments.stream().filter(f -> f.left() >= to).toList();
        }
    }

    private @Nullable Gap gap(List<Fragment> fragments) {
        List<Fragment> sorted = new ArrayList<>(fragments);
        sorted.sort(Comparator.comparingDouble(Fragment::left));
        float left = sorted.getFirst().left();
        float end = sorted.stream().map(Fragment::right).max(Float::compare).orElse(left);
        float right = sorted.getFirst().right();
        Gap widest = null;
        for (Fragment f : sorted) {
            float gap = f.left() - right;
            boolean wide = gap >= Words.GUTTER * f.size();
            boolean sides = right - left >= narrowest && end - f.left() >= narrowest;
            if (wide && sides && (widest == null || gap > widest.to() - widest.from())) {
                widest = new Gap(right, f.left());
            }
            right = Math.max(right, f.right());
        }
        return widest;
    }

    private static boolean areColumns(List<List<Fragment>> strips, Gap gap) {
        long left = 0;
        long right = 0;
        for (List<Fragment> strip : strips) {
            left += lines(gap.before(strip)).size();
            right += lines(gap.behind(strip)).size();
        }
        return Math.min(left, right) >= FEWEST_LINES;
    }

    /** The lines from top to bottom. */
    static List<Fragment> lines(List<Fragment> fragments) {
        List<Fragment> sorted = new ArrayList<>(fragments);
        sorted.sort(Comparator.comparingDouble(Fragment::base).thenComparingDouble(Fragment::left));
        List<Fragment> lines = new ArrayList<>();
        List<Fragment> line = new ArrayList<>();
        for (Fragment f : sorted) {
            if (!line.isEmpty() && !f.isOnLineOf(line.getFirst())) {
                lines.add(joined(line));
            }
            line.add(f);
        }
        if (!line.isEmpty()) {
            lines.add(joined(line));
        }
        return lines;
    }

    private static Fragment joined(List<Fragment> line) {
        line.sort(Comparator.comparingDouble(Fragment::left));
        Fragment joined = Fragment.joined(line);
        line.clear();
        return joined;
    }
}
