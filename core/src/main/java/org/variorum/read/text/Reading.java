package org.variorum.read.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.report.Credit;
import org.variorum.report.Removed;
import org.variorum.report.Span;

/**
 * What a text tells of itself once its prose is told from its furniture.
 *
 * @param titleSpan where the headline stands; null where there is none
 * @param removed furniture in order of the text, with spans
 */
public record Reading(
        @Nullable String outlet,
        @Nullable Span titleSpan,
        List<String> byline,
        @Nullable String dateline,
        @Nullable String published,
        @Nullable String modified,
        List<Credit> credits,
        List<Removed> removed) {

    private static final int OFTEN = 3;
    private static final int FEW_WORDS = 6;

    /** Reads {@code text}, one paragraph a line or broken into short lines. */
    public static Reading of(String text) {
        Draft draft = new Draft(text);
        for (Line line : draft.lines) {
            String why = LineRules.why(line);
            if (Taglines.isTagline(line.text()) && line.index() > 1) {
                Taglines.agencies(line.text()).forEach(a -> draft.credit(a, Credit.Where.TAGLINE));
                draft.remove(line, "credit");
            } else if (why != null) {
                draft.remove(line, why);
            } else if (Captions.isCaption(line)) {
                draft.remove(line, "caption");
            }
        }
        Above.dates(draft);
        Above.bylines(draft);
        removeRepeated(draft);
        Above.dateline(draft);
        Headline.find(draft);
        Above.sections(draft);
        CrossHeads.find(draft);
        Inline.find(draft);
        Line title = draft.title;
        return new Reading(
                draft.outlet,
                title == null ? null : title.span(),
                draft.byline,
                draft.dateline,
                draft.published,
                draft.modified,
                draft.credits,
                draft.removed());
    }

    /** A short line that comes again and again is a label, whatever it says. */
    private static void removeRepeated(Draft draft) {
        Map<String, Integer> times = new HashMap<>();
        for (Line line : draft.lines) {
            times.merge(line.key(), 1, Integer::sum);
        }
        for (Line line : draft.lines) {
            boolean label = line.words() <= FEW_WORDS && !line.ends();
            if (draft.isOpen(line) && label && times.getOrDefault(line.key(), 0) >= OFTEN) {
                draft.remove(line, "repeated line");
            }
        }
    }
}
