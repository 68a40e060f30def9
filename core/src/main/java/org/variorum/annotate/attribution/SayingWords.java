package org.variorum.annotate.attribution;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells words that say that somebody speaks, writes, thinks or wants from those that tell what he does. */
public final class SayingWords {
    private static final Cues CUES = Cues.load();
    private static final Pattern WORD = Pattern.compile("[^\\p{L}]+");
    /** Beginnings of further words for it, which are no verbs of their own or too rare for rules. */
    private static final List<String> OTHERS = List.of(
            "accord",
            "statement",
            "letter",
            "message",
            "tweet",
            "remark",
            "comment",
            "claim",
            "alleg",
            "advice",
            "opinion",
            "view",
            "word",
            "response",
            "speech",
            "voic",
            "hint",
            "iterat",
            "reiterat",
            "restat",
            "plead",
            "pled",
            "express",
            "critic",
            "specif",
            "decision",
            "idea",
            "consider",
            "concern",
            "discuss",
            "echo",
            "applaud",
            "assail",
            "panned",
            "advocat",
            "thank",
            "posted",
            "posts",
            "disclos",
            "guideline",
            "attribut",
            "address");

    private SayingWords() {}

    /** @param cue the words beside what is told */
    public static boolean in(String cue) {
        for (String word : WORD.split(cue.toLowerCase(Locale.ROOT), -1)) {
            if (CUES.has(word) || OTHERS.stream().anyMatch(word::startsWith)) {
                return true;
            }
        }
        return cue.indexOf(':') >= 0;
    }
}
