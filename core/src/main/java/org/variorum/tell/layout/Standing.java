package org.variorum.tell.layout;

import java.util.ArrayList;
import java.util.List;
import org.variorum.collate.Claim;
import org.variorum.collate.Origins;

/** Says how many reports and origins stand behind a claim. */
public final class Standing {
    private Standing() {}

    /** "Three reports, one to two independent origins: A and C have it from Reuters". */
    public static String of(Claim claim, Sigla sigla) {
        String carried = Phrases.capital(Phrases.count(claim.reports(), "report")) + ", "
                + Phrases.range(claim.origins()) + " independent "
                + (claim.origins().max() == 1 ? "origin" : "origins");
        List<String> relays = new ArrayList<>();
        for (Origins.Because because : claim.because()) {
            String have = because.strength() == Origins.Strength.STRONG ? " have it from " : " may have it from ";
            relays.add(Phrases.list(sigla.of(because.evidence())) + have + because.name());
        }
        return relays.isEmpty() ? carried : carried + ": " + String.join("; ", relays);
    }
}
