package org.variorum.collate.origin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Attribution;
import org.variorum.annotate.ChainLink;
import org.variorum.collate.Citation;
import org.variorum.report.Span;

/** Through whose hands a report has what is cited from it. */
public final class Hands {
    private Hands() {}

    /** From the speaker on, as far as the report tells; empty where it speaks for itself. */
    public static List<ChainLink> of(Citation at) {
        Attribution behind = behind(at);
        return behind == null ? List.of() : behind.chain();
    }

    /** The attribution whose content holds most of the words that decide; null where nobody is said to say them. */
    public static @Nullable Attribution behind(Citation at) {
        Span words = at.words();
        Attribution best = null;
        int most = 0;
        for (Attribution a : at.report().attributions()) {
            int shared = a.within() == null && a.cue() != null ? shared(a, words) : 0;
            if (shared > most) {
                most = shared;
                best = a;
            }
        }
        return best;
    }

    /** The agencies and outlets that the report names as who had it first: all of its hands but the speaker's and its own. */
    public static List<String> relays(Citation at) {
        String own = at.report().report().outlet();
        return of(at).stream()
                .filter(l -> l.role() == ChainLink.Role.AGENCY || l.role() == ChainLink.Role.OUTLET)
                .map(ChainLink::name)
                .filter(name -> own == null || !name.strip().equalsIgnoreCase(own.strip()))
                .toList();
    }

    private static int shared(Attribution a, Span words) {
        int shared = 0;
        for (Span content : a.content()) {
            Span both = content.intersect(words);
            shared += both == null ? 0 : both.length();
        }
        return shared;
    }
}
