package org.variorum.read.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.report.Credit;
import org.variorum.report.Layout;
import org.variorum.report.Span;

/**
 * What a text that is taken as given tells at its beginning and its end: nothing is removed for it.
 *
 * @param dateline the place it begins with, as printed; null where it has none
 * @param credits the agencies named there and in its last lines
 */
public record Opening(@Nullable String dateline, List<Credit> credits) {

    public static Opening of(String text) {
        List<Span> paragraphs = Layout.paragraphs(text);
        if (paragraphs.isEmpty()) {
            return new Opening(null, List.of());
        }
        List<Credit> credits = new ArrayList<>();
        Datelines.Dateline dateline = Datelines.at(paragraphs.get(0).in(text));
        if (dateline != null) {
            dateline.agencies().forEach(a -> credits.add(new Credit(a, Credit.Where.DATELINE)));
        }
        for (Span paragraph : paragraphs.subList(Math.max(1, paragraphs.size() - 2), paragraphs.size())) {
            for (String agency : Taglines.agencies(paragraph.in(text))) {
                credits.add(new Credit(agency, Credit.Where.TAGLINE));
            }
        }
        return new Opening(
                dateline == null ? null : dateline.place(),
                credits.stream().distinct().toList());
    }
}
