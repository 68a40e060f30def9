package org.variorum.bench.entities;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a labelled set as it stands in running text, with the place of each of its words.
 *
 * @param starts of each word, in code points of the text
 * @param ends of each word
 */
record Sentence(String text, List<Integer> starts, List<Integer> ends) {

    /** Finds the words in the text one after the other; a word that is not found there is empty. */
    static Sentence of(String text, List<String> words) {
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        int at = 0;
        for (String word : words) {
            int found = text.indexOf(word, at);
            int from = found < 0 ? at : found;
            int to = found < 0 ? at : found + word.length();
            starts.add(text.codePointCount(0, from));
            ends.add(text.codePointCount(0, to));
            at = to;
        }
        return new Sentence(text, starts, ends);
    }

    int length() {
        return text.codePointCount(0, text.length());
    }
}
