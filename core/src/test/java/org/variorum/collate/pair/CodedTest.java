package org.variorum.collate.pair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.variorum.collate.word.Grams;

/** How two sentences are laid beside each other by the numbers of their words, by example. */
class CodedTest {
    private static final int SENTENCES = 500;
    private static final int WORDS = 9;

    private final Coded coded = new Coded();

    private Coded.Words words(String sentence) {
        return coded.of(Grams.words(sentence));
    }

    @Test
    void theLongestRunIsTheMostWordsInARow() {
        assertEquals(
                3,
                words("The gates of the dam were shut on Monday")
                        .longestRun(words("On Monday the gates of a dam were shut")));
        assertEquals(0, words("Rain fell").longestRun(words("The council met")));
        assertEquals(0, words("").longestRun(words("The council met")));
    }

    @Test
    void aWordIsInCommonAsOftenAsBothHaveIt() {
        assertEquals(2, words("the dam the gate the river").common(words("the mayor and the council")));
    }

    @Test
    void everyWordThatTheOtherHasIsWithinIt() {
        assertEquals(3, words("the dam the gate the river").within(words("the mayor")));
        assertEquals(0, words("rain").within(words("the mayor")));
    }

    @Test
    void runsAreThoseFoundWordByWord() {
        Random random = new Random(7);
        for (int i = 0; i < SENTENCES; i++) {
            List<String> a = sentence(random);
            List<String> b = sentence(random);
            assertEquals(slowly(a, b), coded.of(a).longestRun(coded.of(b)), a + " " + b);
        }
    }

    private static List<String> sentence(Random random) {
        List<String> out = new ArrayList<>();
        for (int n = random.nextInt(WORDS); n > 0; n--) {
            out.add(String.valueOf((char) ('a' + random.nextInt(3))));
        }
        return out;
    }

    private static int slowly(List<String> a, List<String> b) {
        int longest = 0;
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                int n = 0;
                while (i + n < a.size() && j + n < b.size() && a.get(i + n).equals(b.get(j + n))) {
                    n++;
                }
                longest = Math.max(longest, n);
            }
        }
        return longest;
    }
}
