package org.variorum.annotate.figure;

import java.util.Set;
import org.variorum.annotate.token.Tokens;
import org.variorum.annotate.token.Words;

/**
 * What a number counts: the words after it up to the head noun, told by their endings and by the words that end a
 * phrase.
 */
final class NounPhrases {
    private static final int LONGEST = 9;
    private static final Set<String> LEADS = Set.of("more", "other", "additional", "further", "such", "extra", "most");
    private static final Set<String> PLURALS = Words.of("""
            aircraft cattle children crew data dead deaths feet fish fishermen hostages households
            injured jobs lives media men missing nationals others people personnel police policemen
            servicemen sheep ships spacecraft troops women wounded youths
            """);
    private static final Set<String> ENDS = Words.of("""
            a about above according across after against ago ain all alone along already also am
            amid among an and another any apart april are aren around as at august away be became
            because become been before began behind being below beside between beyond both but by
            came can come could couldn december despite did didn do does doesn don down during each
            earlier either even every except expected february fell felt for friday from gave get go
            got had hadn has hasn have haven he her here him his how however i if in including
            inside instead into is isn it its january july june just last later left less like lost
            made make march may me might monday more most must my near next no nor not november now
            october of off offshore on once only onto or our out outside over past per
            rather remain remained rose said saturday say says september she should shouldn since so
            some still such sunday than that the their them then there these they this those though
            through throughout thursday to today together tomorrow too took toward towards
            tuesday under until up upon us versus via voted was wasn we wednesday well went were
            weren what when where whether which while who whom whose will with within without won died fled sank stayed
            worth would wouldn yesterday yet you your
            """);

    private static final Set<String> TRAILING = Set.of("total", "overall", "worldwide");

    private NounPhrases() {}

    /** The token after the phrase that begins here; {@code i} itself where none does. */
    static int end(Tokens t, int i) {
        int at = t.is(i, LEADS) ? i + 1 : i;
        int last = i;
        while (at - i < LONGEST && isPart(t, at)) {
            last = at + 1;
            boolean joined = t.isHyphen(last) || (t.isHyphen(at - 1) && isPart(t, last));
            if (t.is(last, "'s") || hangs(t, last)) {
                at = last + (t.is(last, "'s") ? 1 : 2);
            } else if (isPlural(t, at) && !joined) {
                return conjoined(t, last);
            } else {
                at = t.isHyphen(last) ? last + 1 : last;
            }
        }
        return trimmed(t, i, last);
    }

    /** Whether a hyphen hangs after the word, the one of "coal- and gas-fired plants". */
    private static boolean hangs(Tokens t, int i) {
        return t.is(i, "-") && t.isGlued(i) && !t.isGlued(i + 1) && (t.is(i + 1, "and") || t.is(i + 1, "or"));
    }

    /** "nations and organisations": one phrase where both nouns are plural. */
    private static int conjoined(Tokens t, int end) {
        boolean and = (t.is(end, "and") || t.is(end, "or")) && isPart(t, end + 1) && isPlural(t, end + 1);
        return and && !t.isCapital(end + 1) ? end + 2 : end;
    }

    private static int trimmed(Tokens t, int start, int end) {
        int last = end;
        while (last > start && isAdverbOrParticiple(t.word(last - 1))) {
            last--;
        }
        return last;
    }

    private static boolean isAdverbOrParticiple(String word) {
        return TRAILING.contains(word)
                || word.endsWith("ly")
                || (word.length() > 4 && word.endsWith("ed") && !PLURALS.contains(word));
    }

    static boolean isPart(Tokens t, int i) {
        return t.isWord(i) && t.word(i).length() > 1 && !t.is(i, ENDS);
    }

    private static boolean isPlural(Tokens t, int i) {
        String word = t.word(i);
        boolean ending = word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is");
        return PLURALS.contains(word) || (ending && (!t.isCapital(i) || !isPart(t, i + 1)));
    }
}
