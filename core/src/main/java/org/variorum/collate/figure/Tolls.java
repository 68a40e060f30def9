package org.variorum.collate.figure;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Figure;
import org.variorum.annotate.Sentence;

/** The tolls that one report tells. */
final class Tolls {
    private final Map<Figure, Toll> tolls = new HashMap<>();

    private Tolls() {}

    /** @param text of the report, in plain spaces */
    static Tolls of(AnnotatedReport report, String text) {
        Tolls out = new Tolls();
        Map<Toll.Fate, Set<BigDecimal>> news = new EnumMap<>(Toll.Fate.class);
        for (Figure f : report.figures()) {
            Sentence s = report.sentenceAt(f.span());
            Toll toll = s == null ? null : Toll.of(report, new FigureSetting(text, s.span(), f));
            if (toll != null) {
                out.tolls.put(f, toll);
                if (toll.past().isEmpty()) {
                    news.computeIfAbsent(toll.fate(), k -> new HashSet<>())
                            .add(f.amount().low().stripTrailingZeros());
                }
            }
        }
        out.tolls
                .values()
                .removeIf(t -> t.past().isEmpty()
                        && news.getOrDefault(t.fate(), Set.of()).size() > 1);
        return out;
    }

    /**
     * What a figure of the report tells of; null where that is no toll, or where the report has several numbers of people
     * who met one fate and it is open which of them is whose.
     */
    @Nullable
    Toll of(Figure f) {
        return tolls.get(f);
    }
}
