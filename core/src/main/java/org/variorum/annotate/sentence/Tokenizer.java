package org.variorum.annotate.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.report.Span;

/** Cuts a sentence into words and marks, clitics apart, as treebanks of English do. */
final class Tokenizer {
    private static final Pattern TOKEN = Pattern.compile("(?<clitic>['\u2019](?:s|re|ve|ll|d|m)\\b)"
            + "|(?<abbr>(?:\\p{L}\\.){2,}|\\b\\p{Lu}\\.(?=\\s+\\p{Lu})|\\b(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Sen|Rep|Gov|St|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Const|Cst|Pte)\\.)"
            + "|(?<number>[$\u20AC\u00A3\u00A5]?\\d+(?:[.,:]\\d+)*(?:%|st|nd|rd|th|bn|m|k)?)"
            + "|(?<word>[\\p{L}\\p{M}]+(?:[-\u2010\u2011][\\p{L}\\p{N}]+|['\u2019](?!(?:s|re|ve|ll|d|m|t)\\b)\\p{L}+|\\d+)*(?:\\.(?:com|org|net|gov|edu)\\b)?)"
            + "|(?<nt>['\u2019]t\\b)|(?<dots>\\.{2,}|\u2026)|(?<dash>--+|[\u2013\u2014])|(?<other>\\S)");

    private Tokenizer() {}

    /** Tokens of {@code sentence}, not yet tagged; {@code quotations} are those of the whole text. */
    static List<Token> tokens(String text, Span sentence, List<QuoteMarks.Quotation> quotations) {
        List<QuoteMarks.Quotation> here =
                quotations.stream().filter(q -> q.outer().overlaps(sentence)).toList();
        List<Token> out = new ArrayList<>();
        Matcher m = TOKEN.matcher(text).region(sentence.start(), sentence.end());
        m.useTransparentBounds(true);
        while (m.find()) {
            Span span = new Span(m.start(), m.end());
            boolean quoted = false;
            String form = plain(m.group());
            for (QuoteMarks.Quotation q : here) {
                if (q.outer().contains(span.start())) {
                    quoted = true;
                    form = span.start() == q.outer().start()
                            ? "``"
                            : span.end() == q.outer().end()
                                            && span.start() >= q.inner().end()
                                            && !q.runsOn()
                                            && isMark(text.charAt(span.start()))
                                    ? "''"
                                    : form;
                }
            }
            out.add(Token.of(span, form, quoted));
        }
        return out;
    }

    private static boolean isMark(char c) {
        return QuoteMark.isDouble(c) || QuoteMark.isSingle(c);
    }

    private static String plain(String s) {
        return s.replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u201C', '"')
                .replace('\u201D', '"')
                .replace('\u2010', '-')
                .replace('\u2011', '-')
                .replace("\u2026", "...")
                .replace('\u2013', '-')
                .replace("\u2014", "--");
    }
}
