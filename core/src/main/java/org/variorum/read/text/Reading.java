package org.variorum.read.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.report.Credit;
import org.variorum.report.Layout;
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

    /** Reads {@code text}, one paragraph a line or broken into short lines. */
    public static Reading of(String text) {
        Draft draft = new Draft(text, Layout.paragraphs(text));
        Furniture.mark(draft);
        Headline.find(draft);
        Above.sections(draft);
        CrossHeads.find(draft);
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
}
