package org.variorum.tell.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words that mean what a sentence before has told of: "that claim", "neither town", "the remark". */
final class Anaphor {
    private static final Pattern ONE_OF = Pattern.compile(
            "^(?:(?:Neither|Either) \\p{L}|The other \\p{Ll}|(?:Each|Both|The first|The second)(?:,| of (?:them|these|those)\\b)|Of the (?:two|three|four|five|six)\\b|(?:One|Another|A second|A third) \\p{Ll}+,"
                    + "|Still, |Also, |Following (?:up|that|this)\\b)");

    /** "That claim does not hold": of the clause that it points to nothing else is told. */
    private static final Pattern THAT = Pattern.compile(
            "(?<!^)\\b(?:that|this|these|those|such) (?:argument|claim|promise|figure|view|idea|notion|decision|statement|remark|comment"
                    + "|allegation|accusation|charge|effort|request|demand|offer|language|change|step|move|issue|question|case|point|position"
                    + "|finding|conclusion|number|amount|sum|meeting|letter|report|message|bill|measure|law|deal|plan|group|team|match|game)s?\\b"
                    + "|\\bthe (?:former|latter)\\b|\\bdoing so\\b"
                    + "|\\b(?:of|in|for|with|about|from|by|at|on|to|under|against) (?:that|this|these|those) (?!\\p{L}+(?:ed|en)\\b)"
                    + "(?!(?:day|week|month|year|spring|summer|fall|autumn|winter|morning|afternoon|evening|night|time|who|which)\\b)\\p{Ll}");

    /** Names for what was just told of, whatever it was. */
    private static final Pattern JUST_TOLD = Pattern.compile(
            "(?:^The|^The \\p{Lu}\\p{L}+|\\bthe) (?<noun>group|pair|trio|duo|legislator|lawmaker|suspect|remark|comment|statement|figure|revelation|disclosure|request|claim|allegation"
                    + "|accusation|incident|official|suggestion|argument|question|criticism|charge|number|amount)s?(?:[.,;]|$| (?:was|were|is|are|has|have|had|did"
                    + "|does|came|comes|drew|follow|said|also)\\b)");

    private Anaphor() {}

    /**
     * Whether a sentence has such words, but for a noun with its article.
     *
     * @param own its words with blanks where somebody is quoted
     */
    static boolean in(String words, String own) {
        return ONE_OF.matcher(words).find() || pointsToNothing(own);
    }

    /** A noun with its article that names what was told of just before, "remark"; null where there is none. */
    static @Nullable String noun(String own) {
        Matcher noun = JUST_TOLD.matcher(own);
        return noun.find() ? noun.group("noun") : null;
    }

    private static boolean pointsToNothing(String own) {
        Matcher that = THAT.matcher(own);
        return that.find()
                && own.substring(0, that.start()).chars().filter(c -> c == '.').count() == 0;
    }
}
