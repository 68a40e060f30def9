package org.variorum.annotate.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.report.Span;

/**
 * A word or mark as the learned reader counts them; white space belongs to none.
 *
 * @param start first character, UTF-16 offset in the text
 * @param end behind the last
 */
record Word(int start, int end) {
    // The training cuts texts by the same pattern (models/recipe/text.py): neither may change alone.
    private static final String CLITIC = "(?:s|S|re|RE|ve|VE|ll|LL|d|D|m|M)\\b";
    private static final Pattern WORD = Pattern.compile(
            "(?:[A-Za-z]\\.){2,}"
                    + "|(?:Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Gen|Sgt|Lt|Col|Capt|Cmdr|Adm|Rev|Hon|Prof|Pres|St|Jr|Sr"
                    + "|Inc|Corp|Co|Ltd|vs|No|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)\\."
                    + "|['\u2019]" + CLITIC
                    + "|\\d+(?:[.,:/]\\d+)*[^\\W_]*(?:-[^\\W_]+)*"
                    + "|[^\\W_]+(?:-[^\\W_]+|['\u2019](?!" + CLITIC + ")[^\\W_]+)*"
                    + "|\\.{2,}|-{2,}|_+"
                    + "|[^\\w\\s]",
            Pattern.UNICODE_CHARACTER_CLASS);

    static List<Word> in(String text, List<Span> paragraphs) {
        List<Word> out = new ArrayList<>(text.length() / 5);
        Matcher m = WORD.matcher(text);
        for (Span p : paragraphs) {
            m.region(p.start(), p.end());
            while (m.find()) {
                out.add(new Word(m.start(), m.end()));
            }
        }
        return out;
    }
}
