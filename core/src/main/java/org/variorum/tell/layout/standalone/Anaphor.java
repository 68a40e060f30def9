package org.variorum.tell.layout.standalone;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that mean what a sentence before has told of: "that claim", "neither town", "such attacks". */
final class Anaphor {
    private static final Pattern ONE_OF = Pattern.compile(
            "^(?:(?:Neither|Either) \\p{L}|The other \\p{Ll}|(?:Each|Both|The first|The second)(?:,| of (?:them|these|those)\\b)|Of the (?:two|three|four|five|six)\\b|(?:One|Another|A second|A third) \\p{Ll}+,"
                    + "|Following (?:up|that|this)\\b)");

    private static final String MATTERS =
            "(?:argument|claim|promise|figure|view|idea|notion|decision|statement|remark|comment|allegation|accusation|charge|effort|request"
                    + "|demand|offer|language|change|step|move|issue|question|case|point|position|finding|conclusion|number|amount|sum"
                    + "|meeting|letter|report|message|bill|measure|law|deal|plan|group|team|match|game)";

    /** "That claim does not hold": of the clause that it points to nothing else is told. */
    private static final Pattern THAT = Pattern.compile(
            "(?<!^)\\b(?:(?:that|this) " + MATTERS + "|(?:these|those|such) " + MATTERS + "s?)\\b"
                    + "|\\bthe (?:former|latter)\\b|\\bdoing so\\b"
                    + "|\\b(?:of|in|for|with|about|from|by|at|on|to|under|against) (?:that|this|these|those) (?!\\p{L}+(?:ed|en)\\b)"
                    + "(?!(?:day|week|month|year|spring|summer|fall|autumn|winter|morning|afternoon|evening|night|time|who|which)\\b)\\p{Ll}");

    /** "Such attacks", "similar language", "these bills", "used that line": of the kind that was told of. */
    private static final Pattern OF_THE_KIND = Pattern.compile(
            "(?i)\\b(?:such (?:an? )?(?!as\\b)|(?:these|those) (?!days\\b|who\\b|that\\b|which\\b|with\\b|in\\b|of\\b|from\\b|at\\b|on\\b|two\\b|for\\b|to\\b"
                    + "|\\p{L}+(?:ed|ing)\\b)"
                    + "|(?:used|made|makes|repeated|echoed|rejected|denied|disputed|opposed|supported|backed|called|joined|cited|raised) (?:that|this) "
                    + "|(?<!\\band )\\bsimilar )(?:\\p{Ll}+(?:al|ous|ive|ary|ic|ed|ing) )?(?<noun>\\p{Ll}{3,})(?! (?:as|to|in size)\\b)");

    /** Two of whom each does what the other does. */
    private static final Pattern EACH_OTHER = Pattern.compile("\\b(?:and|both|two|all)\\b");

    /** "A clerk, though, said": against what was told before. */
    private static final Pattern AGAINST = Pattern.compile(
            "^(?:An?|The|Some|One|Two|Several|Many|Most) [^,.;]{3,60}, (?:though|however|too|in turn|by contrast|instead|therefore|then), ");

    /** Names for what was just told of, whatever it was. */
    private static final Set<String> JUST_TOLD = Set.of(
            "group",
            "pair",
            "trio",
            "duo",
            "legislator",
            "lawmaker",
            "suspect",
            "remark",
            "comment",
            "statement",
            "figure",
            "revelation",
            "disclosure",
            "request",
            "claim",
            "allegation",
            "accusation",
            "incident",
            "official",
            "suggestion",
            "argument",
            "question",
            "criticism",
            "charge",
            "number",
            "amount",
            "culprit",
            "haul",
            "loot",
            "bid",
            "gang",
            "gunman",
            "assailant",
            "attacker",
            "victim",
            "robber",
            "thief",
            "raid",
            "plea",
            "warning",
            "exchange",
            "episode",
            "dispute");

    private Anaphor() {}

    /**
     * Whether a sentence has such words, but for a noun with its article.
     *
     * @param own its words with blanks where somebody is quoted
     */
    static boolean in(String words, String own) {
        return ONE_OF.matcher(words).find()
                || AGAINST.matcher(own).lookingAt()
                || pointsToNothing(own)
                || isOfTheKind(own);
    }

    /** Whether a noun, as "remark", names what was told of just before. */
    static boolean isJustTold(String noun) {
        return JUST_TOLD.contains(noun);
    }

    private static boolean pointsToNothing(String own) {
        Matcher that = THAT.matcher(own);
        return that.find()
                && own.substring(0, that.start()).chars().filter(c -> c == '.').count() == 0;
    }

    private static boolean isOfTheKind(String own) {
        Matcher kind = OF_THE_KIND.matcher(own);
        while (kind.find()) {
            String before = own.substring(0, kind.start());
            String noun = kind.group("noun");
            boolean told = before.contains(noun.substring(0, noun.length() - 1));
            if (before.indexOf('.') >= 0) {
                return false;
            }
            boolean each = kind.group().startsWith("similar")
                    && EACH_OTHER.matcher(before).find();
            if (!told && !each) {
                return true;
            }
        }
        return false;
    }
}
