package org.variorum.annotate.attribution;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.variorum.report.Span;

/** "A said B had told C": what somebody says stands in what another says. */
public final class Nested {
    private Nested() {}

    /** True if source and cue stand in what one of {@code learned} is read to say. */
    public static boolean in(List<Reading> learned, Reading r) {
        return learned.stream().anyMatch(outer -> in(outer, r));
    }

    private static boolean in(Reading outer, Reading r) {
        Span source = r.source();
        return source != null && r.kind() != Cues.Kind.HOLD && outer.covers(source) && outer.covers(r.anchor());
    }

    /**
     * Ends what a reading within another says where that other's words end: in "B feared the dam would break, said A"
     * nobody feared that A said so. False if nothing is left of it.
     */
    public static boolean ends(List<Reading> learned, Reading r) {
        for (Reading outer : learned) {
            if (in(outer, r)) {
                r.content().replaceAll(said -> touches(outer, said) ? within(outer, r, said) : said);
                r.content().removeIf(Span::isEmpty);
            }
        }
        return !r.content().isEmpty();
    }

    private static boolean touches(Reading outer, Span said) {
        Span source = outer.source();
        return said.overlaps(outer.anchor()) || source != null && said.overlaps(source);
    }

    /** What both of them say in the stretch where the inner one stands; empty where that is nothing. */
    private static Span within(Reading outer, Reading inner, Span said) {
        return outer.content().stream()
                .filter(stretch -> stretch.contains(inner.anchor()))
                .map(said::intersect)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(new Span(said.start(), said.start()));
    }

    /** Index of the innermost reading in whose content {@code inner} stands; null where it stands in none. */
    public static @Nullable Integer outer(List<Reading> readings, Reading inner) {
        if (inner.through() != null) {
            return readings.indexOf(inner.through());
        }
        Integer best = null;
        int size = Integer.MAX_VALUE;
        for (int i = 0; i < readings.size(); i++) {
            Reading r = readings.get(i);
            // "Kovac said that, according to the police, …": of two that hold each other the first is the outer one.
            boolean circle = inner.covers(r.anchor())
                    && inner.anchor().start() < r.anchor().start();
            for (Span content : r.content()) {
                if (r != inner && !circle && content.contains(inner.anchor()) && content.length() < size) {
                    best = i;
                    size = content.length();
                }
            }
        }
        return best;
    }
}
