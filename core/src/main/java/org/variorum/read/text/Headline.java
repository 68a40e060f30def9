package org.variorum.read.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the headline among the lines above the prose, and its repetitions anywhere. */
final class Headline {
    private static final int LONGEST = 300;
    private static final int MOST_WORDS = 40;
    private static final int FEW_WORDS = 3;
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

    private Headline() {}

    static void find(Draft draft) {
        int body = draft.bodyStart();
        Line title = choose(draft, draft.lines.subList(0, Math.max(0, body)));
        draft.title = title;
        if (title != null) {
            removeRepetitions(draft, title);
        }
    }

    private static @Nullable Line choose(Draft draft, List<Line> above) {
        List<Line> candidates = new ArrayList<>();
        for (Line line : above) {
            if (draft.isOpen(line) && isHeadline(line)) {
                candidates.add(line);
            }
        }
        Map<String, Integer> times = new HashMap<>();
        draft.lines.forEach(line -> times.merge(line.key(), 1, Integer::sum));
        for (Line line : candidates) {
            if (line.words() > 1 && times.getOrDefault(line.key(), 0) > 1) {
                return line;
            }
        }
        for (Line line : candidates) {
            if (line.words() > FEW_WORDS) {
                return line;
            }
        }
        Line longest = null;
        for (Line line : candidates) {
            if (line.words() > 1 && (longest == null || line.words() > longest.words())) {
                longest = line;
            }
        }
        return longest;
    }

    private static boolean isHeadline(Line line) {
        if (line.text().length() > LONGEST
                || line.words() > MOST_WORDS
                || line.text().endsWith(":")
                || line.text().endsWith(",")) {
            return false;
        }
        return !line.text().endsWith(".") || isTitleCase(line.text());
    }

    /** A sentence has few capitals behind its first word, a headline in title case many. */
    private static boolean isTitleCase(String text) {
        List<String> words = WORD.matcher(text).results().map(r -> r.group()).toList();
        long capitals =
                words.stream().filter(w -> Character.isUpperCase(w.charAt(0))).count();
        return words.size() > 1 && capitals >= words.size() * 0.75;
    }

    private static void removeRepetitions(Draft draft, Line title) {
        String key = title.key();
        for (Line line : draft.lines) {
            String other = line.key();
            boolean same = other.equals(key)
                    || other.length() > 15 && key.startsWith(other) && other.length() > key.length() * 0.7;
            boolean named = other.startsWith(key + " ")
                    && line.text().length() < title.text().length() + 40
                    && !line.ends();
            if (line.index() != title.index() && (same || named)) {
                if (named) {
                    outlet(draft, title, line);
                }
                draft.remove(line, "headline again");
            }
        }
    }

    /** A headline that is repeated with a bar and a few words behind it names its outlet there. */
    private static void outlet(Draft draft, Line title, Line line) {
        String rest = line.text()
                .substring(Math.min(line.text().length(), title.text().length()))
                .strip();
        if (draft.outlet == null
                && rest.matches("[|–—-]\\s+\\p{Lu}[^|–—]{1,38}")
                && line.text().startsWith(title.text())) {
            draft.outlet = rest.substring(1).strip();
        }
    }
}
