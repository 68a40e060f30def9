package org.variorum.tell.layout.standalone;

import java.util.regex.Pattern;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.collate.passage.PointsBack;
import org.variorum.report.Span;
import org.variorum.tell.layout.words.Words;

/** Whether a quotation that a line begins with leans on what was said before it. */
final class Said {
    private static final Pattern OF_WHAT =
            Pattern.compile("^(?:This|That|These|Those|He|She|They|It(?= (?:has|will|was|did|does)\\b))\\b");

    /** "It was a joke", "that person": told with it. */
    private static final Pattern TELLS_WHAT = Pattern.compile(
            "\\b(?:[Ii]t (?:was|is) (?:an? |the |like )|(?:[Tt]h(?:at|is)) (?:person|man|woman|individual|country)\\b)");

    /** So many of the report's own words are no more than "he said". */
    private static final int SAYS = 5;

    private Said() {}

    /**
     * @param words from the first letter on
     * @param own with blanks where somebody is quoted
     */
    static boolean leans(AnnotatedReport report, Span shown, String words, String own) {
        Span quoted = report.quotedIn(shown).getFirst().span().intersect(shown);
        Span first = quoted == null ? shown : quoted;
        String said = first.in(report.report().text());
        boolean told = TELLS_WHAT.matcher(words).lookingAt();
        boolean back = !told && (OF_WHAT.matcher(words).lookingAt() || PointsBack.opens(words));
        boolean tells = Words.of(own).size() > SAYS;
        return back
                || !tells && Alone.leans(TELLS_WHAT.matcher(said).replaceAll(""))
                || Pronouns.lacksSeveral(report, first, said)
                || !tells && Pronouns.lacksPerson(report, first, said)
                || tells
                        && (Pronouns.lacksPerson(report, shown, own)
                                || Pronouns.lacksThing(report, shown, own)
                                || Anaphor.in(words, own));
    }
}
