package org.variorum.read.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.report.Removed;
import org.variorum.report.Report;

/** What a mail says itself that hands on others. */
final class Note {
    /** "FYI", "see below!" and "Best, Ana" say nothing. */
    private static final int SHORTEST = 5;

    private static final int KEPT = 300;

    /** What many programs put above the signature. */
    private static final Pattern SIGNATURE = Pattern.compile("(?m)^-- ?\\r?$");

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern END = Pattern.compile("[.!?\u2026][\"\u201D\u2019')\\]]*$");

    private Note() {}

    /** True where there is a sentence in it, so that it is a report of its own. */
    static boolean isProse(Report report) {
        Matcher signature = SIGNATURE.matcher(report.text());
        int end = signature.find() ? signature.start() : report.text().length();
        return report.paragraphs().stream()
                .filter(p -> p.start() < end)
                .anyMatch(p -> hasSentence(p.in(report.text())));
    }

    /** {@code enclosed} with what it came with, for whoever reads it alone. */
    static Report under(Report note, Report enclosed) {
        String words = SPACE.matcher(note.text().strip()).replaceAll(" ");
        int count = words.codePointCount(0, words.length());
        String kept = count > KEPT ? words.substring(0, words.offsetByCodePoints(0, KEPT)) + "\u2026" : words;
        List<Removed> removed = new ArrayList<>();
        removed.add(new Removed(null, kept, "the note of the mail that it was attached to"));
        removed.addAll(enclosed.removed());
        return enclosed.toBuilder().removed(removed).build();
    }

    private static boolean hasSentence(String paragraph) {
        int words = 0;
        for (String word : SPACE.split(paragraph)) {
            words++;
            if (END.matcher(word).find()) {
                if (words >= SHORTEST) {
                    return true;
                }
                words = 0;
            }
        }
        return false;
    }
}
