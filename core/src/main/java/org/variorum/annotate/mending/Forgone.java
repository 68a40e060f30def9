package org.variorum.annotate.mending;

import java.util.List;
import java.util.Set;
import org.variorum.annotate.attribution.AccordingTo;
import org.variorum.annotate.attribution.Cues;
import org.variorum.annotate.attribution.Reading;
import org.variorum.annotate.sentence.Clause;
import org.variorum.report.Span;

/** "Two boats sank, the navy told Reuters": where the network sees who speaks but not what is said in front of it. */
final class Forgone {
    /** What begins with these only leads up to what is said, or tells when and where. */
    private static final Set<String> LEADING = Set.of("ADP", "SCONJ", "PUNCT", "CCONJ");

    private Forgone() {}

    /** Gives to readings without any content the sentence in front of their source, where nobody else has it. */
    static void fill(String text, List<Reading> learned) {
        for (Reading r : learned) {
            Clause c = r.clause();
            int comma = !r.content().isEmpty() || r.kind() == Cues.Kind.HOLD ? -1 : begin(r) - 1;
            if (c.is(comma, ",") && states(c, comma)) {
                Span front = c.span(0, comma - 1).trim(text);
                if (learned.stream().noneMatch(l -> touches(l, front) && !within(l, front))) {
                    r.content().add(front);
                }
            }
        }
    }

    /** The token at which the words for who says it begin: "the navy told", "according to the navy"; -1 where there is none. */
    private static int begin(Reading r) {
        Span source = r.source();
        Clause c = r.clause();
        if (source == null || r.cue() == null || !c.span().contains(source)) {
            return -1;
        }
        boolean according = AccordingTo.at(c, r.cueToken());
        return according || source.end() <= r.anchor().start()
                ? c.tokenFrom(according ? r.anchor().start() : source.start())
                : -1;
    }

    /** True if all of it stands there: then it is part of what is said. */
    private static boolean within(Reading l, Span front) {
        Span source = l.source();
        return front.contains(l.anchor())
                && (source == null || front.contains(source))
                && l.content().stream().allMatch(front::contains);
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
