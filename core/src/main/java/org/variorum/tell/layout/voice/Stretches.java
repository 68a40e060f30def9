package org.variorum.tell.layout.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.variorum.collate.Citation;
import org.variorum.report.Span;
import org.variorum.tell.layout.entry.Sigla;
import org.variorum.tell.layout.words.Marks;

/**
 * What one report quotes of one utterance in a row, in the order of the report.
 *
 * @param at at least one place, none in another
 */
record Stretches(List<Citation> at) {
    private static final Pattern ELLIPSIS = Pattern.compile("\\u2026|\\.(?:\\s?\\.){2,3}");

    Stretches {
        at = List.copyOf(at);
    }

    /** The pieces, cut where something else than who speaks stands between two of them. */
    static List<Stretches> of(List<Citation> pieces) {
        List<List<Citation>> rows = new ArrayList<>();
        Citation last = null;
        for (Citation next :
                pieces.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList()) {
            if (last == null || !isRow(last, next)) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(next);
            last = next;
        }
        return rows.stream().map(Stretches::new).toList();
    }

    /** Whether nothing but who speaks stands between: no sentence, no word of another, no end of a question. */
    static boolean isRow(Citation last, Citation next) {
        String between = between(last, next);
        boolean parted = between.codePoints().anyMatch(Character::isLetterOrDigit);
        if (!parted) {
            return between.chars().filter(c -> Marks.isDouble((char) c)).count() < 2
                    || sentence(last) == sentence(next);
        }
        Span gap = new Span(
                last.span().end(), Math.max(last.span().end(), next.span().start()));
        boolean others = last.report().quoted().stream().anyMatch(q -> !q.scare() && gap.contains(q.span()));
        return sentence(next) - sentence(last) <= 1 && !others && !last.text().endsWith("?");
    }

    private static String between(Citation last, Citation next) {
        int from = last.span().end();
        return next.report()
                .report()
                .text()
                .substring(from, Math.max(from, next.span().start()));
    }

    private static int sentence(Citation at) {
        return Sigla.sentence(new Citation(
                at.report(), new Span(at.span().end() - 1, at.span().end()), null));
    }

    /** What stands for words that the report itself leaves out, or a space. */
    private static String left(String between) {
        Matcher ellipsis = ELLIPSIS.matcher(between);
        return ellipsis.find() ? ' ' + ellipsis.group().strip() + ' ' : " ";
    }

    /** The words in quotation marks; who speaks, between them, shows as an ellipsis between two quotations. */
    String words() {
        List<String> rows = new ArrayList<>();
        Citation last = null;
        for (Citation next : at) {
            String between = last == null ? "" : between(last, next);
            boolean parted = last == null || between.codePoints().anyMatch(Character::isLetterOrDigit);
            rows.add(parted ? next.text() : rows.removeLast() + left(between) + next.text());
            last = next;
        }
        return rows.stream().map(s -> "“" + Marks.inner(s) + "”").collect(Collectors.joining(" … "));
    }
}
