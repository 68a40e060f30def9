package org.variorum.collate.passage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.collate.Citation;

/**
 * Where a sentence begins, which tells it from all others of a story.
 *
 * @param report id of the report
 * @param offset in UTF-16 units of its text
 */
public record Start(String report, int offset) {
    /** That of the sentence cited. */
    public static Start of(Citation at) {
        return new Start(at.reportId(), at.span().start());
    }

    /** The passages of a story by where they begin. */
    public static Map<Start, Passage> index(List<Passage> passages) {
        Map<Start, Passage> out = new HashMap<>();
        passages.forEach(p -> out.put(of(p.at()), p));
        return out;
    }
}
