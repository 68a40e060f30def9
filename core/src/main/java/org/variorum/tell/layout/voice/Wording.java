package org.variorum.tell.layout.voice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.variorum.collate.Citation;
import org.variorum.tell.layout.words.Words;

/**
 * One way in which one or more reports word the same thing.
 *
 * @param at where each report has it
 * @param via the channels or agencies the reports name, each once
 * @param runs the words, with those marked that other wordings replace
 * @param part true where it is a piece of the fullest wording
 */
public record Wording(List<Citation> at, List<String> via, List<Run> runs, boolean part) {
    public Wording {
        at = List.copyOf(at);
        via = List.copyOf(via);
        runs = List.copyOf(runs);
    }

    /** @param differs true for words that stand in the place of other words */
    public record Run(String text, boolean differs) {}

    /** The text with the words of these places marked, those next to each other as one. */
    static List<Run> runs(Words words, BitSet marks) {
        List<Run> out = new ArrayList<>();
        int done = 0;
        for (int i = marks.nextSetBit(0); i >= 0; ) {
            int end = marks.nextClearBit(i);
            run(words, done, words.starts().get(i), false, out);
            done = words.ends().get(end - 1);
            run(words, words.starts().get(i), done, true, out);
            i = marks.nextSetBit(end);
        }
        run(words, done, words.text().length(), false, out);
        return out;
    }

    private static void run(Words words, int from, int to, boolean differs, List<Run> out) {
        if (from < to) {
            out.add(new Run(words.text().substring(from, to), differs));
        }
    }

    public String text() {
        StringBuilder out = new StringBuilder();
        runs.forEach(run -> out.append(run.text()));
        return out.toString();
    }

    /** The marked words alone. */
    public List<String> differing() {
        return runs.stream().filter(Run::differs).map(run -> run.text().strip()).toList();
    }
}
