package org.variorum.read.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.report.Credit;
import org.variorum.report.Span;

/** Furniture that stands within a paragraph of prose. */
final class Inline {
    /** Behind a sentence and before the next, or at either end of the paragraph. */
    private static final Pattern ADVERTISEMENT = Pattern.compile(
            "(?:^|(?<=[.!?…\"'”’»)\\]:]))\\s*(Advertisement|ADVERTISEMENT|(?:Story|Article|Content) continues below(?: (?:this )?advertisement)?\\.?)"
                    + "(?:\\s*$|\\s+(?=[\\p{Lu}\"“‘'«]))");

    /** The watchdog, not the label. */
    private static final Pattern PROPER_NAME =
            Pattern.compile("Advertisements?\\s+\\p{Lu}\\p{L}+\\s+(?:\\p{Lu}|of\\b)");

    private Inline() {}

    static void find(Draft draft) {
        long labels = draft.lines.stream()
                .filter(l -> mayAdvertise(l.text())
                        && ADVERTISEMENT.matcher(l.text()).find())
                .count();
        for (Line line : draft.lines) {
            if (!draft.isOpen(line)) {
                continue;
            }
            String words = line.span().in(draft.text);
            Matcher m = ADVERTISEMENT.matcher(words);
            while (mayAdvertise(words) && m.find()) {
                boolean atEnd = m.end() == words.length();
                boolean name = PROPER_NAME
                        .matcher(words)
                        .region(m.start(1), words.length())
                        .lookingAt();
                if (atEnd || labels > 1 || !name) {
                    draft.removePart(at(line, m.start(1), m.end(1)), "advertising");
                }
            }
            Span credit = Taglines.atEnd(words);
            if (credit != null) {
                draft.removePart(at(line, credit.start(), credit.end()), "credit");
                Taglines.agencies(words).forEach(a -> draft.credit(a, Credit.Where.TAGLINE));
            }
        }
    }

    /** Asked first, since hardly any line does. */
    private static boolean mayAdvertise(String words) {
        return words.contains("dvertisement") || words.contains("ADVERTISEMENT") || words.contains(" continues below");
    }

    private static Span at(Line line, int start, int end) {
        return new Span(line.span().start() + start, line.span().start() + end);
    }
}
