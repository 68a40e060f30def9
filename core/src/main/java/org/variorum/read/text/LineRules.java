package org.variorum.read.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Furniture that a line shows by its own words, wherever it stands; the rules stand in {@code furniture.txt}. */
final class LineRules {
    private static final int LONGEST = 400;
    private static final Pattern SEPARATOR = Pattern.compile("[-_*#=~\u2013\u2014]{2,}|(?:[*#\u2022\u00b7] ?){2,}");
    private static final LineRules ALL = load();

    private final Set<String> labels = new HashSet<>();
    private final List<Rule> rules = new ArrayList<>();

    private record Rule(String why, List<String> words, Pattern pattern) {
        boolean holds(String line) {
            for (String word : words) {
                if (line.contains(word)) {
                    return pattern.matcher(line).matches();
                }
            }
            return false;
        }
    }

    /** Why {@code line} is furniture; null where its own words do not tell. */
    static @Nullable String why(Line line) {
        if (line.text().length() > LONGEST) {
            return null;
        }
        if (SEPARATOR.matcher(line.text()).matches()) {
            return "a line between parts";
        }
        String words = line.text().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        if (ALL.labels.contains(label(words))) {
            return "a label of the page";
        }
        for (Rule rule : ALL.rules) {
            if (rule.holds(words)) {
                return rule.why();
            }
        }
        return null;
    }

    /** The words without marks at either end. */
    private static String label(String words) {
        int from = 0;
        int to = words.length();
        while (from < to && !Character.isLetterOrDigit(words.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(words.charAt(to - 1))) {
            to--;
        }
        return words.substring(from, to);
    }

    private static LineRules load() {
        LineRules all = new LineRules();
        boolean labels = true;
        for (String line : Resource.lines("furniture.txt")) {
            if (line.startsWith("[")) {
                labels = line.equals("[labels]");
            } else if (labels) {
                all.labels.add(line);
            } else {
                String[] columns = line.split("\t", 3);
                all.rules.add(new Rule(columns[0], List.of(columns[1].split("~", -1)), Pattern.compile(columns[2])));
            }
        }
        return all;
    }
}
