package org.variorum.tell.layout.standalone;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.tell.layout.words.Words;

/** Whether words in quotation marks make sense where only they and the name of who speaks are shown. */
public final class Alone {
    /** Fewer words are a piece of what is said. */
    private static final int PIECE = 6;

    /** In so many words, whom and what "he" and "it" mean is not told. */
    private static final int SHORT = 16;

    /** More of courtesy tells something beside it. */
    private static final int COURTESY = 25;

    private static final Pattern POINTS = Pattern.compile(
            "(?i)\\b(?:it|he|him|his|she|her|they|them|their|this|these|those|one|that)\\b(?!['\u2019]s (?:time|up to)\\b)");

    private static final Pattern NAME =
            Pattern.compile("(?<=[\\p{L},;] )(?!I\\b)\\p{Lu}[\\p{L}.]+|\\b(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen)\\. \\p{Lu}");

    /** A sentence that begins so speaks of what the one before tells. */
    private static final Pattern HANGS = Pattern.compile(
            "(?i)^\\W*(?:(?:and|but|so|because|well|yes|no),? )*(?:it|its|they|their|he|his|she|her|that|this|these|those|such)"
                    + "(?! (?:turns|seems|appears|takes)\\b|['\u2019]?s? (?:is |was |has been |had been |will be )?"
                    + "(?:time|my|our|up to|important|clear|hard|easy|possible|impossible|necessary|an?|the)\\b)\\b");

    private static final Pattern THANKS = Pattern.compile(
            "(?i)^(?:thanks?\\b|good (?:morning|evening|night|afternoon|bye)|goodbye|god bless|welcome\\b|hello\\b|hi\\b|cheers\\b)");

    /** "They paid, Kovac noted.": marks that take in who speaks are broken. */
    private static final Pattern BROKEN = Pattern.compile("[,\u2018\u201C\"] ?(?:\\p{L}+ ){1,5}(?:said|says)\\.");

    /** "There was blood,' Kovac said": the mark that opens it is missing. */
    private static final Pattern UNOPENED = Pattern.compile(
            "^(?:[^\u2018\u201C\"']|(?<=\\w)'(?=\\p{L}))*[,.?!] ?['\u2019\u201D](?= (?:\\p{Lu}|\\p{Ll}+ said|said|says)|$)");

    private static final Pattern SOMEBODY = Pattern.compile("(?i)\\b(?:he|she|his|him|her)\\b");

    private Alone() {}

    /** Whether it is cut out of a sentence, or too little of one. */
    public static boolean isPiece(String words) {
        return isLittle(words) || beginsWithin(words);
    }

    /** Whether it is hardly more than a few words. */
    public static boolean isLittle(String words) {
        return Words.of(words).size() < PIECE;
    }

    /** Whether its sentence begins before it. */
    public static boolean beginsWithin(String words) {
        int i = 0;
        while (i < words.length() && !Character.isLetterOrDigit(words.charAt(i))) {
            if (words.charAt(i) == '[') {
                return false;
            }
            i++;
        }
        return i < words.length() && Character.isLowerCase(words.charAt(i));
    }

    /** Whether words end that are quoted and did not begin. */
    static boolean isUnopened(String words) {
        return UNOPENED.matcher(words).find();
    }

    /** Whether it speaks of somebody or something that only the sentence before names. */
    public static boolean leans(String words) {
        return Words.of(words).size() <= SHORT
                && POINTS.matcher(words).find()
                && !NAME.matcher(words).find();
    }

    /** Whether it begins with what only the sentence before tells. */
    public static boolean hangs(String words) {
        return HANGS.matcher(words).find();
    }

    /** Whether it speaks of somebody whom it does not name. */
    public static boolean leavesOutWho(String words) {
        return SOMEBODY.matcher(words).find() && !NAME.matcher(words).find();
    }

    /** Thanks, greetings, what begins in the middle of nothing, and a question: an interviewer's, or one whose answer is not shown. */
    public static boolean tellsNothing(String words) {
        Matcher thanks = THANKS.matcher(words.replaceFirst("^[^\\p{L}]+", ""));
        return words.stripTrailing().endsWith("?")
                || words.startsWith(".")
                || BROKEN.matcher(words).find()
                || thanks.lookingAt() && Words.of(words).size() < COURTESY;
    }
}
