package org.variorum.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a report stands in what was saved.
 *
 * @param record the id of its record in a web archive; null where it lies in none
 * @param offset how many bytes of the archive, as it lies there, come before the record; null where the report lies in
 *     none, or the record does not begin a gzip file of its own
 * @param places of its paragraphs in the page, in order of the text; a paragraph is missing whose words do not stand in the
 *     page as text, such as one from a script
 */
public record Saved(@Nullable String record, @Nullable Long offset, List<Place> places) {
    public Saved {
        places = List.copyOf(places);
    }
}
