package org.variorum.bench.planted;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.report.Span;

/**
 * Whether another sentence states what a change changes, so that the two contradict each other after it. Having the changed
 * word somewhere does not do: what is said around it must be said there too. Judged by words alone, and not by what the
 * program under test makes of them.
 */
final class Stated {
    /** So many telling words on either side are what is said around a word. */
    private static final int REACH = 8;

    private static final int NEAR = 4;
    /** A verb of saying may stand so many words from the name: "Elin Sorv, who heads the council of the town, said". */
    private static final int BESIDE = 14;

    private static final int SENTENCE = 1000;
    private static final int APART = 12;
    private static final int FEWEST_SHARED = 2;
    private static final int FEWEST_SAID = 3;
    private static final Set<String> SAYING = stems(
            "said says say saying told tells telling added announced argued insisted claimed warned wrote writes vowed"
                    + " promised declared tweeted called urged stated noted asked acknowledged explained replied confirmed pledged denied");
    private static final Set<String> OPEN = Set.of(
            "not",
            "never",
            "no",
            "cannot",
            "t",
            "without",
            "neither",
            "nor",
            "if",
            "whether",
            "unless",
            "refused",
            "refuses",
            "refusing",
            "denied",
            "denies",
            "denying",
            "declined",
            "failed");
    /** Who is "to sign" has not said so; who "plans to sign" has. */
    private static final Set<String> MEANING = Set.of(
            "going",
            "plan",
            "plans",
            "planned",
            "planning",
            "set",
            "intends",
            "intend",
            "intended",
            "expected",
            "expects",
            "vowed",
            "promised",
            "agreed",
            "pledged",
            "about",
            "have",
            "has",
            "had",
            "is",
            "are",
            "was",
            "were");

    private static final Set<String> OF_THINGS = Set.of("the", "a", "an", "its", "his", "her", "their", "s", "of");

    private Stated() {}

    private static Set<String> stems(String words) {
        Set<String> out = new TreeSet<>();
        for (String w : words.split(" ")) {
            out.add(Words.stem(w));
        }
        return out;
    }

    /**
     * @param text of the report to be changed
     * @param other a sentence of another report, unchanged
     */
    static boolean in(Edit edit, String text, String other) {
        Words mine = Words.of(text, edit.sentence());
        Words theirs = Words.of(other);
        return switch (edit.plant()) {
            case FIGURE, BOUND, UNIT -> word(edit, mine, theirs, 1);
            case DAY, PLACE -> word(edit, mine, theirs, FEWEST_SHARED);
            case CHANNEL -> said(mine, theirs, edit.keys().getFirst());
            case NEGATION -> deed(edit, mine, theirs);
            case SPEAKER -> speaker(edit, mine, theirs);
            case PARTIES -> parties(edit, mine, theirs);
        };
    }

    /** The changed word stands there too, among some of the words that stand around it here. */
    private static boolean word(Edit edit, Words mine, Words theirs, int fewest) {
        Span key = edit.keys().getFirst();
        int from = mine.at(key.start());
        int to = mine.at(key.end());
        List<String> row = mine.words().subList(from, to);
        return theirs.find(row).stream().anyMatch(j -> shared(mine, from, to, theirs, j, j + row.size()) >= fewest);
    }

    private static int shared(Words mine, int from, int to, Words theirs, int otherFrom, int otherTo) {
        Set<String> out = mine.around(from, to, REACH);
        out.retainAll(theirs.around(otherFrom, otherTo, REACH));
        out.removeAll(mine.stems().subList(from, to));
        return out.size();
    }

    /** The denied word is said there of the same, and not denied, doubted or wished for. */
    private static boolean deed(Edit edit, Words mine, Words theirs) {
        int denied = mine.at(edit.keys().getFirst().start());
        boolean owns = denied + 1 < mine.size() && mine.words().get(denied + 1).equals("s");
        if (!mine.tells(denied) || owns || open(mine, denied)) {
            return false;
        }
        for (int j : theirs.findStem(mine.stems().get(denied))) {
            if (isThing(theirs, j) == isThing(mine, denied)
                    && !wished(theirs, j)
                    && !open(theirs, j)
                    && shared(mine, denied, denied + 1, theirs, j, j + 1) >= FEWEST_SHARED) {
                return true;
            }
        }
        return false;
    }

    /** "It was tweeted" and "the tweet" are a deed and a thing. */
    private static boolean isThing(Words words, int at) {
        return at > 0 && OF_THINGS.contains(words.words().get(at - 1));
    }

    private static boolean wished(Words words, int at) {
        return at > 1
                && words.words().get(at - 1).equals("to")
                && !MEANING.contains(words.words().get(at - 2));
    }

    private static boolean open(Words words, int at) {
        return words.words().subList(Math.max(0, at - NEAR - 1), at).stream().anyMatch(OPEN::contains);
    }

    /** The same is said to say something there, and the sentences are of the same. */
    private static boolean speaker(Edit edit, Words mine, Words theirs) {
        Span name = edit.keys().getFirst();
        return said(mine, theirs, edit.at())
                && theirs.findStem(mine.stems().get(mine.at(name.start()))).stream()
                        .anyMatch(j ->
                                theirs
                                        .stems()
                                        .subList(Math.max(0, j - BESIDE), Math.min(theirs.size(), j + 1 + BESIDE))
                                        .stream()
                                        .anyMatch(SAYING::contains));
    }

    /**
     * Enough telling words stand in both sentences beside the changed ones, and not names alone; saying tells nothing of what
     * is said.
     */
    private static boolean said(Words mine, Words theirs, Span but) {
        Set<String> out = mine.around(0, 0, SENTENCE);
        out.retainAll(theirs.around(0, 0, SENTENCE));
        out.removeAll(mine.stems().subList(mine.at(but.start()), mine.at(but.end())));
        out.removeAll(SAYING);
        return out.size() >= FEWEST_SAID
                && out.stream().filter(s -> !mine.names().contains(s)).count() >= FEWEST_SHARED;
    }

    /** Both are named there in the same order and not far apart, among some of the words that stand around them here. */
    private static boolean parties(Edit edit, Words mine, Words theirs) {
        int from = mine.at(edit.keys().getFirst().start());
        int to = mine.at(edit.keys().getLast().start());
        for (int i : theirs.findStem(mine.stems().get(from))) {
            for (int j : theirs.findStem(mine.stems().get(to))) {
                if (i < j && j - i <= APART && together(mine, from, to, theirs, i, j) >= FEWEST_SHARED) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Words between the two and around them. */
    private static int together(Words mine, int from, int to, Words theirs, int otherFrom, int otherTo) {
        Set<String> out = beside(mine, from, to);
        out.retainAll(beside(theirs, otherFrom, otherTo));
        return out.size();
    }

    private static Set<String> beside(Words words, int first, int second) {
        Set<String> out = words.around(first, first + 1, REACH);
        out.addAll(words.around(second, second + 1, REACH));
        out.remove(words.stems().get(first));
        out.remove(words.stems().get(second));
        return out;
    }
}
