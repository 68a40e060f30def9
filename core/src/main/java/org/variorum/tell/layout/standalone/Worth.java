package org.variorum.tell.layout.standalone;

import java.util.regex.Pattern;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Quoted;
import org.variorum.collate.Citation;
import org.variorum.report.Span;
import org.variorum.tell.layout.entry.Assertion;
import org.variorum.tell.layout.words.Plainly;
import org.variorum.tell.layout.words.Words;

/** Whether what one report alone has is worth a line: somebody or something that is named, and what is told of it. */
public final class Worth {
    /** The writer speaks, or to the reader: a comment, or a quotation whose marks are lost. */
    private static final Pattern WRITER = Pattern.compile(
            "(?<!War |Article |Phase )\\b(?:I(?!-\\d)|I['\u2019](?:m|ve|d|ll)|[Mm]e|[Mm]y|[Ww]e|[Ww]e['\u2019](?:re|ve|d|ll)|[Oo]urs?|us|[Yy]ou|[Yy]ou['\u2019](?:re|ve|d|ll)|[Yy]ours?)\\b(?!\\.)");

    /** What is asked or called out. */
    private static final Pattern CALLS = Pattern.compile("\\?|!(?=[\\s\"\u201D)]|$)");

    private static final Pattern COMMENTS = Pattern.compile(
            "^(?:Apparently|Hey|Really|Or|Now|Well|Sure|Clearly|Indeed|Of course|Oh|Yes|No|Ah|Alas|Fortunately|Unfortunately|Sadly"
                    + "|Ironically|Hopefully|Interestingly|Not surprisingly),"
                    + "|^(?:Take|Heap|Add|Imagine|Consider|Remember|Forget|Think|Click|Read|See|Watch|Look|Note|Stay|Follow|Visit|Call|Meet) (?!on\\b)\\p{Ll}");

    /** "Kovac: I do not": what a transcript sets before the words. */
    private static final Pattern TAG =
            Pattern.compile("^\\p{Lu}[\\p{L}.'\u2019-]+(?: \\p{Lu}[\\p{L}.'\u2019-]+){0,2}: ");

    /** No more than that nobody answered, or what a page offers beside its reports. */
    private static final Pattern BESIDE = Pattern.compile(
            "\\b(?:did not|didn['\u2019]t|has not|had not|have not|not) (?:immediately |yet )?(?:return|respond(?:ed)?|repl(?:y|ied)|returned|answer(?:ed)?)\\b"
                    + ".*\\b(?:comment|calls?|messages?|e-?mails?|requests?|questions|inquir(?:y|ies))\\b"
                    + "|^(?:More |Full |Complete )?(?:[Aa]nalysis|[Nn]ews|[Dd]iscussion|[Cc]overage|[Cc]ommentary|[Vv]ideos?|[Pp]hoto(?:graph)?s|[Uu]pdates)"
                    + "(?:,? and \\p{Ll}+)? (?:of|on|from|about)\\b.*\\b(?:blog|site|website|page|newsletter|channel)\\.?$");

    /** Cut off behind an initial or a bracket, with a hole before its end, or begun in the middle. */
    private static final Pattern CUT = Pattern.compile(
            "(?<!Group|Plan|Vitamin|Section|Class|Type|Part)[\\s(]\\p{Lu}[.!]$|^(?!Prof|Capt|Supt|Insp)\\p{L}{4,}\\.\\s|[(\\s](?:,|\\.(?!\\d|\\.))|\\w(?:\\.{3}|\u2026)$|\\(\\s*$|^[.,;:)\\u2013-\\u2015-]|^\\p{Ll}{3,}\\b");

    private static final Pattern ENDS = Pattern.compile("[.!?\u2026][\"\u201D\u2019')\\]]*$");

    /** Fewer words are a remark by the way. */
    private static final int FEWEST = 8;

    private Worth() {}

    /** Whether it tells something. */
    public static boolean tells(Assertion entry) {
        AnnotatedReport report = entry.at().report();
        Span shown = entry.at().span();
        String words = entry.at().text().strip();
        String own = Plainly.own(report, shown);
        boolean named = !entry.speakers().isEmpty() || names(report, shown);
        return named
                && Words.of(words).size() >= FEWEST
                && ENDS.matcher(words).find()
                && !isCut(words)
                && !WRITER.matcher(own).find()
                && !CALLS.matcher(own).find()
                && !COMMENTS.matcher(words).find()
                && !TAG.matcher(words).find()
                && !BESIDE.matcher(words).find()
                && quotes(entry, own);
    }

    /** Whether it is no question, no exclamation and no remark of the writer's. */
    public static boolean isToldPlainly(Citation at) {
        String own = Plainly.own(at.report(), at.span());
        return !WRITER.matcher(own).find() && !CALLS.matcher(own).find() && !isCut(at.text());
    }

    /** Whether a stretch was cut where no sentence ends. */
    public static boolean isCut(String words) {
        return CUT.matcher(words.strip()).find() || !isEven(words);
    }

    private static boolean names(AnnotatedReport report, Span shown) {
        return report.mentions().stream().anyMatch(m -> shown.contains(m.span()))
                || report.figures().stream().anyMatch(f -> shown.contains(f.span()))
                || report.times().stream()
                        .filter(t -> shown.contains(t.span()))
                        .anyMatch(
                                t -> t.span().in(report.report().text()).chars().anyMatch(Character::isDigit));
    }

    private static boolean isEven(String words) {
        return words.chars().filter(c -> c == '(').count()
                == words.chars().filter(c -> c == ')').count();
    }

    /** Nobody's words alone, no question, no thanks. */
    private static boolean quotes(Assertion entry, String own) {
        AnnotatedReport report = entry.at().report();
        boolean all = own.codePoints().noneMatch(Character::isLetterOrDigit);
        if (all && entry.speakers().isEmpty()) {
            return false;
        }
        return report.quotedIn(entry.at().span()).stream()
                .map(Quoted::span)
                .map(q -> q.in(report.report().text()))
                .noneMatch(q -> (all || Plainly.beginsQuoted(report, entry.at().span())) && Alone.tellsNothing(q));
    }
}
