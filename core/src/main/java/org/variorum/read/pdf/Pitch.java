package org.variorum.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How far the lines of a document are apart that go on from one another. */
final class Pitch {
    /** Distances that differ by no more are one. */
    private static final float SAME = 1.05f;

    /** One in so many lines at least goes on from the one before at the same distance. */
    private static final int ONE_IN = 4;

    private Pitch() {}

    /** The closest distance that is common between lines of the usual size; in points. */
    static float of(List<Sheet> sheets) {
        float size = size(sheets);
        List<Float> usual = new ArrayList<>();
        List<Float> all = new ArrayList<>();
        for (Sheet sheet : sheets) {
            for (List<Fragment> column : sheet.columns()) {
                for (int i = 1; i < column.size(); i++) {
                    float distance = column.get(i).base() - column.get(i - 1).base();
                    all.add(distance);
                    if (isSame(column.get(i).size(), size)
                            && isSame(column.get(i - 1).size(), size)) {
                        usual.add(distance);
                    }
                }
            }
        }
        usual.sort(null);
        for (float distance : usual) {
            long same = usual.stream()
                    .filter(d -> d >= distance && d <= distance * SAME)
                    .count();
            if (distance > size / 2 && same * ONE_IN >= usual.size()) {
                return distance;
            }
        }
        all.sort(null);
        return all.isEmpty() ? 0 : all.get(all.size() / 2);
    }

    private static boolean isSame(float a, float b) {
        return a <= b * SAME && b <= a * SAME;
    }

    private static float size(List<Sheet> sheets) {
        Map<Float, Integer> letters = new TreeMap<>();
        for (Sheet sheet : sheets) {
            sheet.lines().forEach(line -> letters.merge(line.size(), line.text().length(), Integer::sum));
        }
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }
}
