package org.variorum.annotate.sentence;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.EntityType;
import org.variorum.report.Span;

/**
 * A word or mark of a sentence.
 *
 * @param text its characters, typographic quotes made plain
 * @param lower {@code text} in lower case
 * @param tag universal part of speech (Nivre et al., Universal Dependencies v2)
 * @param penn the Penn treebank's tag, which tells one form of a verb from another
 * @param name what the network takes it for as part of a name; null where it takes it for none or does not tell
 * @param quoted true where it stands between quotation marks, the marks included
 */
public record Token(
        Span span,
        String text,
        String lower,
        String tag,
        String penn,
        @Nullable EntityType name,
        boolean quoted) {

    static Token of(Span span, String text, boolean quoted) {
        return new Token(span, text, text.toLowerCase(Locale.ROOT), "X", "SYM", null, quoted);
    }

    Token read(String universal, String treebank, @Nullable EntityType partOf) {
        return new Token(span, text, lower, universal, treebank, partOf, quoted);
    }

    /** True if it is {@code word}, which is in lower case. */
    public boolean is(String word) {
        return lower.equals(word);
    }

    /** True if its universal part of speech is one of these. */
    public boolean tagged(String... tags) {
        for (String t : tags) {
            if (tag.equals(t)) {
                return true;
            }
        }
        return false;
    }

    /** True if the Penn treebank's tag is one of these. */
    public boolean penn(String... tags) {
        for (String t : tags) {
            if (penn.equals(t)) {
                return true;
            }
        }
        return false;
    }

    /** True of nouns, names and pronouns. */
    public boolean nominal() {
        return tagged("NOUN", "PROPN", "PRON");
    }

    /** True if its first letter is a capital. */
    public boolean capital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** True of a mark that opens a quotation. */
    public boolean opensQuote() {
        return quoted && (text.equals("``") || text.equals("`"));
    }

    /** True of a mark that closes a quotation. */
    public boolean closesQuote() {
        return quoted && text.equals("''");
    }
}
