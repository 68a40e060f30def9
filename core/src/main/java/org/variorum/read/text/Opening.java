package org.variorum.read.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.report.Credit;
import org.variorum.report.Layout;
import org.variorum.report.Removed;
import org.variorum.report.Span;

/**
 * What a text that is taken as given tells at its beginning and its end.
 *
 * @param dateline the place it begins with, as printed; null where it has none
 * @param credits the agencies named there and in its last lines
 * @param published the day that one of its first lines is and nothing else; null where none is
 * @param modified the same where that calls it an update
 * @param stamps those lines
 */
public record Opening(
        @Nullable String dateline,
        List<Credit> credits,
        @Nullable String published,
        @Nullable String modified,
        List<Removed> stamps) {
    /** Further down a date is none of the report. */
    private static final int FIRST = 4;

    public Opening {
        credits = List.copyOf(credits);
        stamps = List.copyOf(stamps);
    }

    public static Opening of(String text) {
        List<Span> paragraphs = Layout.paragraphs(text);
        if (paragraphs.isEmpty()) {
            return new Opening(null, List.of(), null, null, List.of());
        }
        List<Credit> credits = new ArrayList<>();
        Datelines.Dateline dateline = Datelines.at(paragraphs.get(0).in(text));
        if (dateline != null) {
            dateline.agencies().forEach(a -> credits.add(new Credit(a, Credit.Where.DATELINE)));
        }
        Draft draft = new Draft(text, paragraphs.subList(0, Math.min(FIRST, paragraphs.size())));
        Above.datesWithHours(draft);
        for (Span paragraph : paragraphs.subList(Math.max(1, paragraphs.size() - 2), paragraphs.size())) {
            for (String agency : Taglines.agencies(paragraph.in(text))) {
                credits.add(new Credit(agency, Credit.Where.TAGLINE));
            }
        }
        return new Opening(
                dateline == null ? null : dateline.place(),
                credits.stream().distinct().toList(),
                draft.published,
                draft.modified,
                draft.removed());
    }
}
