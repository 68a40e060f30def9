package org.variorum.annotate.sentence;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.annotate.lexicon.CalendarName;
import org.variorum.annotate.lexicon.OrganizationWord;

/** Tells where the point of an abbreviation ends the sentence too, since what follows can only begin another. */
final class AbbreviationEnd {
    private static final Set<String> HOURS = Set.of("a.m", "p.m");
    /** Behind "Washington, D.C.": one name with a verb of its own, and no office or body of the place. */
    private static final Pattern SUBJECT = Pattern.compile(
            "(?<name>\\p{Lu}[\\p{L}-]+)(?:['\u2019]s\\s|\\s+(?:said|says|told|added|was|is|has|had|will|would)\\b)");

    private static final Pattern PLACE = Pattern.compile("\\p{L}+, (?:\\p{Lu}\\.)*\\p{Lu}$");
    private static final Pattern ZONE =
            Pattern.compile("(?:\\p{Lu}{2,5}\\b|(?:Eastern|Central|Mountain|Pacific|Atlantic|Greenwich)\\b"
                    + "|(?:\\p{Lu}[\\p{L}-]*\\s+){1,3}[Tt]ime\\b)");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    /** "At 2 p.m. Kovac left": what only tells when is no sentence yet. */
    private static final Pattern WHEN = Pattern.compile(
            "\\s*(?:At|By|From|Around|Until|Till|Shortly|Just|About|After|Before|Since|Between|On|In)\\b");

    private AbbreviationEnd() {}

    /**
     * @param start where the sentence begins
     * @param word the abbreviation in lower case, without its last point
     * @param mark where that point is
     * @param next where a word with a capital begins
     */
    static boolean at(String text, int start, String word, int mark, int next) {
        if (HOURS.contains(word)) {
            Matcher first = WORD.matcher(text).region(next, text.length());
            return first.lookingAt()
                    && !WHEN.matcher(text).region(start, mark).lookingAt()
                    && !CalendarName.is(first.group().toLowerCase(Locale.ROOT))
                    && !ZONE.matcher(text).region(next, text.length()).lookingAt();
        }
        Matcher subject = SUBJECT.matcher(text).region(next, text.length());
        return word.contains(".")
                && PLACE.matcher(text).region(Math.max(0, mark - 40), mark).find()
                && subject.lookingAt()
                && !OrganizationWord.is(subject.group("name").toLowerCase(Locale.ROOT));
    }
}
