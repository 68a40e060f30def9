package org.variorum.annotate.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.report.Span;

/**
 * Cuts a paragraph of English news prose into sentences. Abbreviations, initials and ellipses do not end a sentence,
 * and a quotation that ends in a question or exclamation mark goes on with its reporting clause.
 */
public final class SentenceSplitter {
    private static final Pattern END = Pattern.compile("[.!?\u2026]+[\"'\u201D\u2019)\\]]*(?=\\s)");
    private static final Pattern REPORTING = Pattern.compile(
            "\\s+(?:[\\p{L}.'\u2019-]+\\s+){0,4}?(?:said|says|asked|told|wrote|added|replied|shouted|asks|exclaimed)\\b");
    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "maj", "capt", "sgt", "cmdr", "adm", "sen", "rep",
            "gov", "pres", "hon", "rev", "fr", "st", "mt", "ft", "no", "nos", "vs", "v", "messrs", "mme", "mlle", "sr",
            "jr", "sens", "reps", "govs", "gens", "drs", "profs", "revs", "lts", "cols", "sgts", "mmes", "al", "fig",
            "cf", "e.g", "i.e", "approx", "est", "art", "sec", "pp", "vol", "cong", "supt", "insp", "cpl", "pvt",
            "atty", "amb", "const", "cst", "pte", "spc", "spec", "det", "lieut", "comdr", "cdr", "brig", "ofc", "asst",
            "dep");
    private static final Set<String> MAYBE = Set.of(
            "u.s", "u.k", "u.n", "e.u", "a.m", "p.m", "inc", "corp", "co", "ltd", "bros", "plc", "d.c", "jan", "feb",
            "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "etc", "ph.d", "calif", "fla",
            "mass", "pa", "va", "ga", "ill", "ind", "mich", "minn", "mo", "tenn", "tex", "wash", "wis", "ariz", "conn",
            "colo");
    private static final Set<String> STARTERS = Set.of(
            "the",
            "a",
            "an",
            "he",
            "she",
            "it",
            "they",
            "we",
            "i",
            "in",
            "on",
            "at",
            "but",
            "and",
            "this",
            "that",
            "these",
            "those",
            "his",
            "her",
            "its",
            "their",
            "as",
            "after",
            "before",
            "while",
            "when",
            "there",
            "however",
            "meanwhile",
            "for",
            "if",
            "since",
            "under",
            "both",
            "some",
            "many",
            "most");

    private SentenceSplitter() {}

    /** The sentences of a paragraph of {@code text}, in order. */
    public static List<Span> split(String text, Span paragraph) {
        List<Span> out = new ArrayList<>();
        Matcher m = END.matcher(text).region(paragraph.start(), paragraph.end());
        m.useTransparentBounds(true);
        int start = paragraph.start();
        while (m.find()) {
            if (endsSentence(text, new Span(start, paragraph.end()), m.start(), m.end())) {
                add(text, start, m.end(), out);
                start = m.end();
            }
        }
        add(text, start, paragraph.end(), out);
        return out;
    }

    private static void add(String text, int from, int to, List<Span> out) {
        Span s = new Span(from, to).trim(text);
        if (!s.isEmpty()) {
            out.add(s);
        }
    }

    private static boolean endsSentence(String text, Span rest, int mark, int end) {
        int next = end;
        while (next < rest.end() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next >= rest.end()) {
            return true;
        }
        char first = text.charAt(next);
        boolean closed = end - mark > 1 && !isStop(text.charAt(end - 1));
        if (Character.isLowerCase(first) || isInside(text, rest, mark, first)) {
            return false;
        }
        if (text.charAt(mark) != '.') {
            return !(closed && REPORTING.matcher(text).region(end, rest.end()).lookingAt());
        }
        String word = wordBefore(text, rest, mark);
        if (closed || word.isEmpty()) {
            return true;
        }
        if (TITLES.contains(word)) {
            return word.equals("no") && !Character.isDigit(first);
        }
        if (isPoint(text, next + 1) && word.contains(".") && Character.isUpperCase(text.charAt(mark - 1))) {
            return false; // "F.B. I.", with a space that does not belong there
        }
        boolean initial = word.length() == 1
                && Character.isLetter(word.charAt(0))
                && (!word.equals("i") || isPoint(text, mark - 3) && mark - 3 > rest.start());
        if (initial || MAYBE.contains(word) || word.contains(".")) {
            return STARTERS.contains(wordAt(text, rest, next))
                    || QuoteMark.isDouble(first)
                    || AbbreviationEnd.at(text, rest.start(), word, mark, next);
        }
        return true;
    }

    private static boolean isPoint(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) == '.';
    }

    /** Of ". . .", of "(.500)" with a space, and of a name such as "O! Magazine". */
    private static boolean isInside(String text, Span rest, int mark, char next) {
        boolean begins = mark > rest.start();
        boolean spaced = next == '.' && begins && Character.isWhitespace(text.charAt(mark - 1));
        boolean bracket = begins && text.charAt(mark - 1) == '(' && Character.isDigit(next);
        String word = wordBefore(text, rest, mark);
        boolean letter = text.charAt(mark) == '!' && word.length() == 1 && !word.equalsIgnoreCase("i");
        return spaced || bracket || letter;
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026';
    }

    private static String wordBefore(String text, Span paragraph, int mark) {
        int from = mark;
        while (from > paragraph.start()
                && (Character.isLetterOrDigit(text.charAt(from - 1))
                        || (text.charAt(from - 1) == '.'
                                && from - 1 > paragraph.start()
                                && Character.isLetter(text.charAt(from - 2))))) {
            from--;
        }
        return text.substring(from, mark).toLowerCase(Locale.ROOT);
    }

    private static String wordAt(String text, Span paragraph, int from) {
        int to = from;
        while (to < paragraph.end() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }
}
