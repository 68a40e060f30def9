package org.variorum.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.report.Removed;

/** Takes away page numbers, and the lines that stand at the top or bottom of page after page. */
final class Repeats {
    /** Of a page's lines so many at the top and at the bottom may be no text. */
    private static final int EDGE = 3;

    /** They stand within this part of the page's height. */
    private static final float MARGIN = 0.15f;

    /** How far apart the same line may stand on two pages, in points. */
    private static final float SAME_PLACE = 4;

    private static final Pattern NUMBER = Pattern.compile(
            "(?i)\\W*(?:(?:page|p\\.|seite|pagina|página|strona)\\s*)?\\d{1,4}(?:\\s*(?:/|of|von|de|di)\\s*\\d{1,4})?\\W*");

    /** What a browser prints at the top: when it printed, and the page's title. */
    private static final Pattern PRINTED =
            Pattern.compile("\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{2,4},? \\d{1,2}:\\d{2}(?: ?[AP]M)?(?: .{1,300})?");

    /** And at the bottom: where it has the page from, and the number of the sheet. */
    private static final Pattern ADDRESS = Pattern.compile("((?:https?|file)://\\S+)(?: \\d+/\\d+)?");

    /** What a line at the top or at the bottom says, whatever its numbers are. */
    private record Words(String words, boolean top) {}

    private final List<Sheet> sheets;
    private final List<Set<Float>> edges;
    private final Map<Words, List<Float>> places = new HashMap<>();

    private Repeats(List<Sheet> sheets) {
        this.sheets = sheets;
        this.edges = sheets.stream().map(Repeats::edges).toList();
        for (int i = 0; i < sheets.size(); i++) {
            Map<Words, Float> here = new HashMap<>();
            for (Fragment line : sheets.get(i).lines()) {
                Words words = words(line, i);
                if (words != null) {
                    here.putIfAbsent(words, line.base());
                }
            }
            here.forEach((words, base) ->
                    places.computeIfAbsent(words, k -> new ArrayList<>()).add(base));
        }
    }

    /** The pages without such lines, which are added to {@code removed}. */
    static List<Sheet> without(List<Sheet> sheets, List<Removed> removed) {
        Repeats repeats = new Repeats(sheets);
        List<Sheet> out = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            List<List<Fragment>> columns = new ArrayList<>();
            for (List<Fragment> column : sheets.get(i).columns()) {
                columns.add(repeats.without(column, i, removed));
            }
            columns.removeIf(List::isEmpty);
            out.add(new Sheet(sheets.get(i).width(), sheets.get(i).height(), columns));
        }
        return out;
    }

    /** Where a browser had the page from, by what it printed at the bottom of each sheet; null where that is cut short. */
    static @Nullable String address(List<Removed> removed) {
        boolean printed = removed.stream()
                .anyMatch(r -> r.why().equals("page header")
                        && PRINTED.matcher(r.text()).matches());
        for (Removed line : removed) {
            Matcher m = ADDRESS.matcher(line.text());
            if (printed
                    && line.why().equals("page footer")
                    && m.matches()
                    && m.group(1).startsWith("http")) {
                return m.group(1).contains("\u2026") || m.group(1).endsWith("...") ? null : m.group(1);
            }
        }
        return null;
    }

    private List<Fragment> without(List<Fragment> column, int sheet, List<Removed> removed) {
        List<Fragment> kept = new ArrayList<>();
        for (Fragment line : column) {
            String why = why(line, sheet);
            if (why == null) {
                kept.add(line);
            } else {
                removed.add(new Removed(null, line.text(), why));
            }
        }
        return kept;
    }

    private @Nullable String why(Fragment line, int sheet) {
        Words words = words(line, sheet);
        if (words == null) {
            return null;
        }
        if (NUMBER.matcher(line.text()).matches()) {
            return "page number";
        }
        if (isPrinted(line, words.top(), sheet)) {
            return words.top() ? "page header" : "page footer";
        }
        long same = places.getOrDefault(words, List.of()).stream()
                .filter(base -> Math.abs(base - line.base()) <= SAME_PLACE)
                .count();
        if (same < 2 || same * 3 < sheets.size()) {
            return null;
        }
        return words.top() ? "page header" : "page footer";
    }

    /** A browser prints at both ends; what stands beside that is its work too: the title of the page. */
    private boolean isPrinted(Fragment line, boolean top, int sheet) {
        boolean beside = false;
        boolean ends = false;
        for (Fragment other : sheets.get(sheet).lines()) {
            Words words = words(other, sheet);
            if (words != null
                    && (words.top() ? PRINTED : ADDRESS).matcher(other.text()).matches()) {
                beside |= other.isOnLineOf(line);
                ends |= words.top() != top;
            }
        }
        return beside && ends;
    }

    private @Nullable Words words(Fragment line, int sheet) {
        return edges.get(sheet).contains(line.base())
                ? new Words(
                        line.text().toLowerCase(Locale.ROOT).replaceAll("\\d+", "0"),
                        line.base() < sheets.get(sheet).height() / 2)
                : null;
    }

    /** Where the first and the last lines of a page stand, as far as they stand in its margins. */
    private static Set<Float> edges(Sheet sheet) {
        List<Float> bases = sheet.lines().stream()
                .map(Fragment::base)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
        int count = bases.size();
        Set<Float> edges = bases.stream()
                .limit(EDGE)
                .filter(base -> base < MARGIN * sheet.height())
                .collect(Collectors.toSet());
        bases.stream()
                .skip(Math.max(0, count - EDGE))
                .filter(base -> base > (1 - MARGIN) * sheet.height())
                .forEach(edges::add);
        return edges;
    }
}
