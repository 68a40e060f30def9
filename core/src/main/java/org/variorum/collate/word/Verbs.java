package org.variorum.collate.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.stemmer.PorterStemmer;

/** The stems of words, those of verbs that change within too. */
public final class Verbs {
    private static final int ENDING = 4;
    private static final Map<String, String> IRREGULAR = new HashMap<>();

    static {
        for (String forms : List.of(
                "beat beaten",
                "become became",
                "begin began begun",
                "break broke broken",
                "bring brought",
                "build built",
                "buy bought",
                "catch caught",
                "choose chose chosen",
                "draw drew drawn",
                "drive drove driven",
                "fall fell fallen",
                "feel felt",
                "fight fought",
                "find found",
                "fly flew flown",
                "forget forgot forgotten",
                "give gave given",
                "go went gone",
                "grow grew grown",
                "hear heard",
                "hide hid hidden",
                "hold held",
                "keep kept",
                "know knew known",
                "lead led",
                "leave left",
                "lend lent",
                "lose lost",
                "make made",
                "mean meant",
                "meet met",
                "pay paid",
                "rise rose risen",
                "run ran",
                "see saw seen",
                "seek sought",
                "sell sold",
                "send sent",
                "shake shook shaken",
                "shoot shot",
                "speak spoke spoken",
                "spend spent",
                "stand stood",
                "steal stole stolen",
                "strike struck",
                "swear swore sworn",
                "take took taken",
                "teach taught",
                "tell told",
                "think thought",
                "throw threw thrown",
                "understand understood",
                "win won",
                "withdraw withdrew withdrawn",
                "write wrote written")) {
            String[] words = forms.split(" ");
            for (int i = 1; i < words.length; i++) {
                IRREGULAR.put(words[i], words[0]);
            }
        }
    }

    private Verbs() {}

    /** Whether a word in lower case looks like a verb told as past. */
    public static boolean isPast(String word) {
        return word.length() > ENDING && word.endsWith("ed") || IRREGULAR.containsKey(word);
    }

    /** The stem of a word in lower case. */
    public static String stem(String word, PorterStemmer stemmer) {
        return stemmer.stem(IRREGULAR.getOrDefault(word, word));
    }
}
