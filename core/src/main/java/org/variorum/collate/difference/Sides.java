package org.variorum.collate.difference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.variorum.collate.Citation;
import org.variorum.collate.Difference;
import org.variorum.collate.passage.Ids;
import org.variorum.collate.passage.Passage;
import org.variorum.report.Span;

/** One difference between passages while its sides are gathered: the first finding says what it is, each report takes one side. */
final class Sides {
    private final Finding first;
    private final Map<Integer, Difference.Side> byReport = new LinkedHashMap<>();

    Sides(Finding first) {
        this.first = first;
    }

    /** A difference of two passages that make no claim together. */
    static Difference apart(Passage a, Passage b, Finding f) {
        return new Sides(f).add(a, b, f).difference(List.of());
    }

    /** With what was found between two passages, for each report that has taken no side yet. */
    Sides add(Passage a, Passage b, Finding f) {
        add(a, f.a(), f.aValue());
        add(b, f.b(), f.bValue());
        return this;
    }

    private void add(Passage p, Span focus, String value) {
        Span sentence = p.at().span();
        byReport.putIfAbsent(
                p.report(),
                new Difference.Side(
                        new Citation(p.at().report(), sentence, focus.equals(sentence) ? null : focus), value));
    }

    /** @param claims ids of those that differ */
    Difference difference(List<String> claims) {
        List<Difference.Side> all = List.copyOf(byReport.values());
        return new Difference(
                Ids.of("d", first.kind().name(), all.getFirst().at()),
                first.kind(),
                first.verdict(),
                first.reason(),
                first.why(),
                all,
                claims);
    }
}
