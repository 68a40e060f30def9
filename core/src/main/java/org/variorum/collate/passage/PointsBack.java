package org.variorum.collate.passage;

import java.util.regex.Pattern;

/** Whether a sentence points back to one before it, so that alone it does not tell what it is about. */
public final class PointsBack {
    private static final String COUNT = "(?:an?|one|two|three|four|five|six|several|some|a few|\\d+)";

    private static final Pattern OPENS = Pattern.compile(
            "^(?:(?:He|She|They|His|Her|Their|Its|Such|But|And|Yet|However|Instead|Likewise|Similarly|Moreover|Nevertheless"
                    + "|Nonetheless|Therefore|Thus|Then|Others|Afterwards?|Previously)\\b(?!-)"
                    + "|It\\b(?! (?:is|was|remains|remained|seems|appears) (?:not |still |also )?(?:un)?"
                    + "(?:clear|known|likely|certain|expected|believed|thought))"
                    + "|So\\b(?! far\\b)"
                    + "|Th(?:is|at|ese|ose)\\b(?! (?:week|month|year|spring|summer|fall|autumn|winter|morning|afternoon"
                    + "|evening|time|days|who)\\b)"
                    + "|The (?:two|three|pair|latter|others?|same)\\b(?! (?:[A-Z]|major|main|\\p{L}+est\\b))"
                    + "|Both(?= (?:men|women|were|are|have|had)\\b)"
                    + "|(?:One|Another|Two|Three|Four|Both|Some|Most|Many|All)"
                    + "(?=,| of (?:them|these|those|whom|his|her|its|their)\\b)"
                    + "|(?:In|At|By|Until|Since|After|Before|From|Under|Despite|During|On|Because of|With)"
                    + " (?:that|those|these|then|there|this)\\b(?! (?:week|month|year)\\b)"
                    + "|At the (?:same )?time\\b(?! of\\b)|(?:In|As a) (?:addition|response|result|turn)\\b(?! to\\b)"
                    + "|(?:Soon|Shortly) (?:thereafter|after(?:wards?)?)\\b(?! (?:the|a|an|his|her|their|its|[A-Z])\\b)"
                    + "|(?:Later|Earlier)(?=,| that\\b)"
                    + "|(?:(?:About|Almost|Nearly|Less than|More than) )?(?i:(?:" + COUNT
                    + " )?(?:moment|minute|hour|day|week|month|year)s?)"
                    + " (?:earlier|later|before|after(?:wards?)?|thereafter)(?=,)"
                    + "|The (?:next|following|previous) (?:day|morning|evening|week|month|year)\\b"
                    + "|(?:First|Second|Third|Finally|Next|Still|Again|Also),"
                    + "|(?:Another|(?:Two|Three|Four|Five|Six|Several|Some|Many|Few|The) other) (?!\\p{Lu}|than\\b)"
                    + "|All (?:two|three|four|five|six|seven|eight|nine|ten)\\b(?! (?:of the )?\\p{Lu})"
                    + "|(?:Moments|Minutes|Hours|Days|Weeks|Months|Years) (?:later|earlier)\\b)");

    /** What stands before the first word. */
    private static final Pattern MARKS = Pattern.compile("^[^\\p{L}\\p{N}]+");

    /** Who speaks is a paper that was named before. */
    private static final Pattern A_PAPER = Pattern.compile(
            "[,\u201D\"] the (?:letter|statement|memo|report|note|lawsuit|complaint|message) (?:said|says|reads?|added|continued)\\b");

    private PointsBack() {}

    /** Whether it begins with what points back. */
    public static boolean opens(String sentence) {
        return OPENS.matcher(MARKS.matcher(sentence).replaceFirst("")).lookingAt();
    }

    /** Whether its first words or its speaker do. */
    public static boolean in(String sentence) {
        return opens(sentence) || A_PAPER.matcher(sentence).find();
    }
}
