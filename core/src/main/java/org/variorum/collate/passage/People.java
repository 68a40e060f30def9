package org.variorum.collate.passage;

import java.util.Set;
import java.util.TreeSet;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.Mention;
import org.variorum.report.Span;

/** Whom a sentence is about: two that are about other people tell of two things. */
public final class People {
    private People() {}

    /** Ids of the people named in a sentence, less those who are its source. */
    public static Set<String> named(AnnotatedReport report, Span sentence) {
        Set<String> out = new TreeSet<>();
        for (Mention m : report.mentions()) {
            boolean named = m.type() == EntityType.PERSON && sentence.contains(m.span());
            if (named
                    && report.attributions().stream()
                            .noneMatch(a -> a.source() != null && a.source().overlaps(m.span()))) {
                out.add(m.entity().id());
            }
        }
        return out;
    }

    /** Whether both name people, and none of them may be one of the other's. */
    public static boolean differ(Passage a, Passage b) {
        return Names.differ(named(a.at().report(), a.at().span()), named(b.at().report(), b.at().span()));
    }
}
