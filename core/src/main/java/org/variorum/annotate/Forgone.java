package org.variorum.annotate;

import java.util.List;
import java.util.Set;
import org.variorum.report.Span;

/** "Two boats sank, the navy told Reuters": where the network sees who speaks but not what is said in front of it. */
final class Forgone {
    /** What begins with these only leads up to what is said, or tells when and where. */
    private static final Set<String> LEADING = Set.of("ADP", "SCONJ", "PUNCT", "CCONJ");

    private Forgone() {}

    /** Gives to readings without any content the sentence in front of their source, where nobody else has it. */
    static void fill(String text, List<Reading> learned) {
        for (Reading r : learned) {
            Span source = r.source();
            Clause c = r.clause();
            boolean inOrder = source != null
                    && r.cue() != null
                    && c.span().contains(source)
                    && source.end() <= r.anchor().start();
            if (source == null || !inOrder || !r.content().isEmpty() || r.kind() == Cues.Kind.HOLD) {
                continue;
            }
            int comma = c.tokenFrom(source.start()) - 1;
            if (c.is(comma, ",") && states(c, comma)) {
                Span front = c.span(0, comma - 1).trim(text);
                if (learned.stream().noneMatch(l -> touches(l, front))) {
                    r.content().add(front);
                }
            }
        }
    }

    private static boolean states(Clause c, int end) {
        boolean finite = false;
        for (int i = 0; i < end; i++) {
            finite |= c.at(i).penn("MD", "VBD", "VBP", "VBZ") && i > 0;
        }
        return finite && !LEADING.contains(c.at(0).tag()) && !c.at(0).penn("VBG", "VBN", "WRB");
    }

    private static boolean touches(Reading l, Span front) {
        return l.anchor().overlaps(front) || l.content().stream().anyMatch(front::overlaps);
    }
}
