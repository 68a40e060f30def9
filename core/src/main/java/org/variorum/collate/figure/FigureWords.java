package org.variorum.collate.figure;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether the words beside two unlike numbers tell that they are of two things, however alike the sentences are. */
final class FigureWords {
    /** What somebody means to reach is not what was reached. */
    private static final Pattern MEANT = Pattern.compile(
            "(?i)\\b(?:aim(?:s|ed|ing)?|hop(?:es?|ed|ing)|rac(?:es?|ed|ing)|vow(?:s|ed)?|goals?|targets?"
                    + "|pledg(?:es?|ed|ing)|promis(?:es?|ed|ing))\\b[^,;.]*$");

    private static final Pattern OWNED =
            Pattern.compile("(?i)^\\s*(?:per ?cent\\s+)?(?:of\\s+)?(?:their|its|his|her)\\b");

    private FigureWords() {}

    static boolean tellTwo(FigureUse a, FigureUse b) {
        return otherHeads(a, b) || a.isVague() != b.isVague() || a.meant() != b.meant() || ofTwoOwners(a, b);
    }

    /** "70 percent of their traffic" is not 70 percent of all. */
    static boolean ofTwoOwners(FigureUse a, FigureUse b) {
        return a.owned() != b.owned();
    }

    /**
     * Whether no other number of its sentence stands among more of the words that stand closest to the other report's.
     *
     * @param beside the numbers of the first's sentence
     */
    static boolean fitBest(FigureUse a, List<FigureUse> beside, FigureUse b) {
        Set<String> words = b.close();
        long shared = shared(a, words);
        return beside.stream().filter(o -> o != a && isAsMuch(o, a)).allMatch(o -> shared(o, words) <= shared);
    }

    /** "Two rockets" and "a rocket launcher": what is counted is told in like words, and is not the same. */
    private static boolean otherHeads(FigureUse a, FigureUse b) {
        Set<String> mine = a.heads();
        Set<String> theirs = b.heads();
        return a.figure().amount().unit() == null
                && b.figure().amount().unit() == null
                && !mine.isEmpty()
                && !theirs.isEmpty()
                && mine.stream().noneMatch(theirs::contains);
    }

    /** "Hoped to raise $5 million". */
    static boolean isMeant(FigureSetting set) {
        return MEANT.matcher(set.before()).find();
    }

    /** "70 percent of their traffic". */
    static boolean isOwned(FigureSetting set) {
        return OWNED.matcher(set.fromNumber()).find();
    }

    /** Whether it may count the same, were it not for the words around it. */
    private static boolean isAsMuch(FigureUse a, FigureUse b) {
        String unit = a.figure().amount().unit();
        return unit != null && Objects.equals(unit, b.figure().amount().unit()) || UnlikeNumbers.isSameThing(a, b);
    }

    private static long shared(FigureUse use, Set<String> words) {
        return use.close().stream().filter(words::contains).count();
    }
}
