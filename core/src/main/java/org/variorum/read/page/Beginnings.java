package org.variorum.read.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Values by the first two letters of a word each, so that a line is gone through once for all of them.
 *
 * @param <T> what is kept; it has to tell itself whether its word really stands there
 */
final class Beginnings<T> {
    /** Letters that are alike in their last five bits share a place: no two of one alphabet are. */
    private static final int LETTERS = 32;

    private final List<List<T>> byLetters = new ArrayList<>();

    Beginnings() {
        for (int i = 0; i < LETTERS * LETTERS; i++) {
            byLetters.add(new ArrayList<>());
        }
    }

    void add(String word, T value) {
        for (int second = 0; second < LETTERS; second++) {
            // Behind a word of one letter stands any.
            if (word.length() == 1 || word.charAt(1) % LETTERS == second) {
                byLetters.get(word.charAt(0) % LETTERS * LETTERS + second).add(value);
            }
        }
    }

    /** All whose words may begin at {@code at} in {@code line}. */
    List<T> at(int at, String line) {
        int second = at + 1 < line.length() ? line.charAt(at + 1) % LETTERS : 0;
        return byLetters.get(line.charAt(at) % LETTERS * LETTERS + second);
    }
}
