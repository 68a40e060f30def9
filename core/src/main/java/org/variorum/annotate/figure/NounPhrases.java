package org.variorum.annotate.figure;

import java.util.Set;
import org.variorum.annotate.token.Tokens;

/** What a number counts: the words after it up to the head noun, told by their endings and by the words that end a phrase. */
final class NounPhrases {
    private static final int LONGEST = 6;
    private static final Set<String> PLURALS = Set.of(
            "aircraft",
            "cattle",
            "children",
            "crew",
            "data",
            "dead",
            "deaths",
            "feet",
            "fish",
            "fishermen",
            "hostages",
            "households",
            "injured",
            "jobs",
            "lives",
            "media",
            "men",
            "missing",
            "nationals",
            "others",
            "people",
            "personnel",
            "police",
            "policemen",
            "servicemen",
            "sheep",
            "ships",
            "spacecraft",
            "troops",
            "women",
            "wounded",
            "youths");
    private static final Set<String> ENDS = Set.of(
            "a",
            "about",
            "above",
            "according",
            "across",
            "after",
            "against",
            "ago",
            "all",
            "alone",
            "along",
            "already",
            "also",
            "am",
            "among",
            "an",
            "and",
            "any",
            "apart",
            "are",
            "around",
            "as",
            "at",
            "away",
            "be",
            "became",
            "because",
            "become",
            "been",
            "before",
            "began",
            "behind",
            "being",
            "below",
            "beside",
            "between",
            "beyond",
            "both",
            "but",
            "by",
            "came",
            "can",
            "come",
            "could",
            "did",
            "do",
            "does",
            "down",
            "during",
            "each",
            "earlier",
            "either",
            "even",
            "every",
            "except",
            "expected",
            "fell",
            "felt",
            "for",
            "from",
            "gave",
            "get",
            "go",
            "got",
            "had",
            "has",
            "have",
            "he",
            "her",
            "here",
            "him",
            "his",
            "how",
            "however",
            "if",
            "in",
            "including",
            "instead",
            "into",
            "is",
            "it",
            "its",
            "just",
            "last",
            "later",
            "left",
            "less",
            "like",
            "lost",
            "made",
            "make",
            "may",
            "me",
            "might",
            "more",
            "most",
            "must",
            "my",
            "near",
            "next",
            "no",
            "nor",
            "not",
            "now",
            "of",
            "off",
            "on",
            "once",
            "only",
            "onto",
            "or",
            "our",
            "out",
            "over",
            "past",
            "per",
            "rather",
            "remain",
            "remained",
            "rose",
            "said",
            "say",
            "says",
            "she",
            "should",
            "since",
            "so",
            "some",
            "still",
            "such",
            "than",
            "that",
            "the",
            "their",
            "them",
            "then",
            "there",
            "these",
            "they",
            "this",
            "those",
            "though",
            "through",
            "to",
            "today",
            "together",
            "tomorrow",
            "too",
            "took",
            "toward",
            "towards",
            "under",
            "until",
            "up",
            "upon",
            "us",
            "versus",
            "via",
            "voted",
            "was",
            "we",
            "well",
            "went",
            "were",
            "what",
            "when",
            "where",
            "whether",
            "which",
            "while",
            "who",
            "whom",
            "whose",
            "will",
            "with",
            "within",
            "without",
            "won",
            "worth",
            "would",
            "yesterday",
            "yet",
            "you",
            "your");
    private static final Set<String> LEADS = Set.of("more", "other", "additional", "further", "such", "extra", "most");

    private NounPhrases() {}

    /** The token after the phrase that begins here; {@code i} itself where none does. */
    static int end(Tokens t, int i) {
        int at = t.is(i, LEADS) ? i + 1 : i;
        int last = i;
        while (at - i < LONGEST && isPart(t, at)) {
            last = at + 1;
            if (isPlural(t, at) && !t.isHyphen(at + 1)) {
                return conjoined(t, last);
            }
            at = t.isHyphen(last) ? last + 1 : last;
        }
        return trimmed(t, i, last);
    }

    /** "nations and organisations": one phrase where both nouns are plural. */
    private static int conjoined(Tokens t, int end) {
        boolean and = (t.is(end, "and") || t.is(end, "or")) && isPart(t, end + 1) && isPlural(t, end + 1);
        return and && !t.isCapital(end + 1) ? end + 2 : end;
    }

    private static int trimmed(Tokens t, int start, int end) {
        int last = end;
        while (last > start && (t.word(last - 1).endsWith("ly") || isVerbal(t.word(last - 1)))) {
            last--;
        }
        return last;
    }

    private static boolean isVerbal(String word) {
        return word.length() > 4 && word.endsWith("ed") && !PLURALS.contains(word);
    }

    static boolean isPart(Tokens t, int i) {
        return t.isWord(i) && !t.is(i, ENDS) && !t.word(i).startsWith("'");
    }

    static boolean isPlural(Tokens t, int i) {
        String word = t.word(i);
        boolean ending = word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is");
        return PLURALS.contains(word)
                || (ending && !t.isCapital(i))
                || (ending && t.isCapital(i) && !NounPhrases.isPart(t, i + 1));
    }
}
