package org.variorum.annotate.mending;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.attribution.Cues;
import org.variorum.annotate.attribution.Reading;
import org.variorum.annotate.sentence.Clause;

/** Words that only tell how something came to be known: "quoted by Tass", "a letter seen by Tass". */
final class Relays {
    private static final Set<String> RELAYED =
            Set.of("quoted", "cited", "seen", "obtained", "reviewed", "viewed", "carried", "published", "verified");

    private Relays() {}

    /**
     * Without readings that stand only for how something came: of "the ministry, quoted by Tass, said" what is said goes
     * to the ministry's own verb, and "a letter seen by Tass" says nothing.
     */
    static List<Reading> leftOut(List<Reading> readings) {
        List<Reading> out = new ArrayList<>();
        for (Reading r : readings) {
            Reading own = isRelay(r) ? own(r, readings) : null;
            boolean moves = own != null && own.content().isEmpty();
            if (own != null && moves) {
                own.content().addAll(r.content());
            }
            if (!moves && !(isRelay(r) && r.content().isEmpty())) {
                out.add(r);
            }
        }
        return out;
    }

    private static boolean isRelay(Reading r) {
        Clause c = r.clause();
        return r.cue() != null
                && c.is(r.cueToken() + 1, "by")
                && RELAYED.contains(c.at(r.cueToken()).lower())
                && !c.tagged(r.cueToken() - 1, "AUX", "ADV");
    }

    /** The verb by which the same source says something in the same sentence. */
    private static @Nullable Reading own(Reading relay, List<Reading> readings) {
        for (Reading r : readings) {
            boolean same = r != relay && r.clause() == relay.clause() && r.cue() != null && r.kind() != Cues.Kind.HOLD;
            if (same && r.source() != null && r.source().equals(relay.source()) && !isRelay(r)) {
                return r;
            }
        }
        return null;
    }
}
