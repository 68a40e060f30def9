package org.variorum.tell.layout.standalone;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A phrase with "the" that names nothing by itself: no capital is in it, and nothing behind it says which one is meant. Such a
 * phrase speaks of what was told of before, unless there is but one of the kind.
 *
 * @param words in lower case, the verb behind them among them where its form does not tell it from a noun
 * @param bare how many of them may be its head: all, but for the last where "of …", "that …" and the like follow it
 * @param before where it begins
 */
record Definite(List<String> words, int bare, int before) {
    private static final int LONGEST = 4;

    private static final Pattern THE = Pattern.compile("\\b(?:[Tt]he|[Tt]hose)\\s+(?=[\\p{Ll}\\d])");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d'\u2019-]*");

    private static final Pattern NUMBER =
            Pattern.compile("\\d.*|one|two|three|four|five|six|seven|eight|nine|ten|dozen");

    /** "The first", "the largest": which one is said by that. */
    private static final Pattern RANKED = Pattern.compile(
            "(?:first|second|third|last|latest|next|only|best|worst|most|least|very|few|late|\\p{Ll}{3,}est)");

    /** Behind a noun these say which one. */
    private static final Set<String> TELL_WHICH = Set.of(
            "of", "that", "who", "whom", "whose", "which", "where", "when", "why", "in", "at", "on", "from", "for",
            "to", "between", "near", "behind", "against", "with", "about", "over", "under", "into", "after", "before",
            "during", "called", "named", "known", "by", "he", "she", "they", "we", "i", "you", "across", "around",
            "outside", "inside", "among", "through", "along", "without");

    /** Where a phrase ends. */
    private static final Set<String> OTHERS = Set.of(
            "and",
            "or",
            "but",
            "nor",
            "than",
            "as",
            "if",
            "while",
            "because",
            "since",
            "until",
            "so",
            "though",
            "although",
            "the",
            "a",
            "an",
            "his",
            "her",
            "its",
            "their",
            "this",
            "these",
            "it",
            "him",
            "them",
            "is",
            "was",
            "are",
            "were",
            "be",
            "been",
            "has",
            "have",
            "had",
            "will",
            "would",
            "can",
            "could",
            "may",
            "might",
            "must",
            "should",
            "do",
            "does",
            "did",
            "not",
            "also",
            "there",
            "said",
            "says",
            "off",
            "out",
            "up",
            "down",
            "back",
            "away");

    Definite {
        words = List.copyOf(words);
    }

    /** Those of a text, in its order. */
    static List<Definite> in(String text) {
        List<Definite> out = new ArrayList<>();
        Matcher the = THE.matcher(text);
        while (the.find()) {
            Definite found = at(text, the.start(), the.end());
            if (found != null) {
                out.add(found);
            }
        }
        return out;
    }

    private static @Nullable Definite at(String text, int start, int from) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int at = from;
        boolean which = false;
        while (at < text.length() && words.size() < LONGEST && word.find(at) && word.start() == at) {
            String w = word.group();
            boolean name = Character.isUpperCase(w.codePointAt(0));
            if (!words.isEmpty()
                    && (w.endsWith("ly")
                            || name && words.size() > 1 && words.getLast().endsWith("ed"))) {
                break;
            }
            if (name || words.isEmpty() && RANKED.matcher(w).matches()) {
                return null;
            }
            which = TELL_WHICH.contains(w);
            if (which || OTHERS.contains(w)) {
                break;
            }
            if (!NUMBER.matcher(w).matches()) {
                words.add(w);
            }
            at = word.end();
            if (at >= text.length() || text.charAt(at) != ' ') {
                which = text.startsWith(", who", at)
                        || text.startsWith(", which", at)
                        || text.startsWith(", where", at);
                break;
            }
            at++;
        }
        if (words.size() > 1 && words.getLast().endsWith("ed")) {
            words.removeLast();
            which = text.startsWith("by ", at);
        }
        return words.isEmpty() ? null : new Definite(words, which ? words.size() - 1 : words.size(), start);
    }

    /** Whether it is the first of its sentence. */
    boolean opens(String text) {
        return text.substring(0, before).chars().noneMatch(Character::isLetterOrDigit);
    }
}
