package org.variorum.collate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a sentence begins, which tells it from all others of a story.
 *
 * @param report id of the report
 * @param offset in UTF-16 units of its text
 */
record Start(String report, int offset) {
    static Start of(Citation at) {
        return new Start(at.reportId(), at.span().start());
    }

    /** The passages of a story by where they begin. */
    static Map<Start, Passage> index(List<Passage> passages) {
        Map<Start, Passage> out = new HashMap<>();
        passages.forEach(p -> out.put(of(p.at()), p));
        return out;
    }
}
