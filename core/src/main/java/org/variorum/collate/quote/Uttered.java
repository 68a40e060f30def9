package org.variorum.collate.quote;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.variorum.collate.Quote;
import org.variorum.collate.word.Grams;
import org.variorum.report.Span;

/**
 * Tells words that somebody utters from what stands in quotation marks for another reason: a word held at arm's length, a term,
 * the title of a book.
 */
public final class Uttered {
    private static final int ENOUGH = 4;
    /** Of a remark that more than one report quotes. */
    private static final int ENOUGH_OF_SEVERAL = 3;

    private static final int FEWEST = 2;
    /** Longer words in capitals are shouted. */
    private static final int LONGEST_TITLE = 12;

    /** What a title has without a capital. */
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "with", "from", "by", "as", "vs", "s",
            "t");

    private static final int LONGEST_NAME = 8;
    private static final int BEHIND = 40;

    /** What bears a name that is a saying, right behind it. */
    private static final Pattern NAMED = Pattern.compile("^[,.]?[\"\u201D'\u2019]+\\s+(?:[a-z]+\\s+)?"
            + "(?:polic(?:y|ies)|laws?|rules?|doctrine|program(?:me)?|initiative|amendment|act|bill)\\b");

    /** “Stay, “Kovac told reporters.”: marks that are set the wrong way round enclose who speaks. */
    private static final Pattern SAYER =
            Pattern.compile("(?:\\p{Lu}[\\p{L}.'\u2019-]*\\s+){1,3}(?:said|says|told|added|wrote)\\b[^,;:]{0,40}");

    private Uttered() {}

    /**
     * Whether somebody utters more than a word held at arm's length, a term or the name of something: what a reader wants to
     * see under a speaker's name.
     */
    public static boolean is(Quote quote) {
        List<Quote.Variant> variants = quote.variants();
        boolean several = variants.size() > 1;
        return variants.stream().anyMatch(v -> is(v.at().text(), several))
                && variants.stream()
                        .noneMatch(v -> isName(v.at().report().report().text(), v.at().span()));
    }

    /** Whether the words at a place in quotation marks are the name of something, as of a policy or a book. */
    static boolean isName(String text, Span at) {
        String words = at.in(text);
        String behind = text.substring(at.end(), Math.min(text.length(), at.end() + BEHIND));
        return Grams.words(words).size() <= LONGEST_NAME
                        && NAMED.matcher(behind).find()
                || isTitle(words) && words.indexOf('!') < 0;
    }

    /**
     * Whether the words in quotation marks are an utterance: four words or more, or three if another report quotes the remark
     * too, or fewer that are a sentence of their own.
     */
    static boolean is(String words, boolean ofSeveral) {
        List<String> all = Grams.words(words);
        if (all.size() < FEWEST
                || SAYER.matcher(words.strip()).matches()
                || words.codePoints().noneMatch(Character::isLetter)
                || isTitle(words)) {
            return false;
        }
        String bare = words.strip();
        char last = bare.charAt(bare.length() - 1);
        boolean whole = Character.isUpperCase(bare.codePointAt(0)) && ".,!?\u2026".indexOf(last) >= 0;
        return all.size() >= (ofSeveral ? ENOUGH_OF_SEVERAL : ENOUGH) || whole;
    }

    /** Every word but small ones with a capital. */
    private static boolean isTitle(String words) {
        List<String> printed =
                Grams.spans(words).stream().map(at -> at.in(words)).toList();
        long capitals = printed.stream().filter(Uttered::capital).count();
        return capitals >= FEWEST
                && printed.size() <= LONGEST_TITLE
                && capital(printed.getFirst())
                && printed.stream().allMatch(w -> capital(w) || SMALL.contains(w));
    }

    private static boolean capital(String word) {
        int first = word.codePointAt(0);
        return Character.isUpperCase(first) || Character.isDigit(first);
    }
}
