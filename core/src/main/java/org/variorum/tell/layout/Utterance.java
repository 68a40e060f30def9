package org.variorum.tell.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.variorum.collate.Citation;
import org.variorum.collate.Quote;

/**
 * What one report quotes of one utterance.
 *
 * @param at where, in the order of the report
 */
public record Utterance(List<Citation> at) {
    public Utterance {
        at = List.copyOf(at);
    }

    public static Utterance of(List<Quote> sentences) {
        List<Citation> at = new ArrayList<>();
        sentences.forEach(quote -> at.add(quote.variants().getFirst().at()));
        at.sort((a, b) -> a.span().compareTo(b.span()));
        return new Utterance(at);
    }

    /** The words in quotation marks; a stretch of other words between them shows as an ellipsis between two quotations. */
    public String words() {
        List<String> stretches = new ArrayList<>();
        Citation last = null;
        for (Citation next : at) {
            boolean more = last != null && follows(last, next);
            stretches.add(more ? stretches.removeLast() + ' ' + next.text() : next.text());
            last = next;
        }
        return stretches.stream().map(s -> "“" + Marks.inner(s) + "”").collect(Collectors.joining(" … "));
    }

    private static boolean follows(Citation last, Citation next) {
        int from = last.span().end();
        int to = Math.max(from, next.span().start());
        String between = next.report().report().text().substring(from, to);
        return between.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
