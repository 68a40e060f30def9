package org.variorum.tell.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.variorum.collate.Citation;
import org.variorum.collate.Claim;
import org.variorum.collate.Origins;
import org.variorum.collate.Range;

/** Says how many reports and origins stand behind a claim. */
public final class Standing {
    private Standing() {}

    /** The same of all that an entry rests on: where a further claim brings in reports, their origins come on top. */
    public static String of(Assertion assertion, Sigla sigla) {
        Claim first = assertion.claims().getFirst();
        Set<String> cited = reports(assertion.citations());
        Set<String> seen = reports(first.citations());
        if (cited.equals(seen)) {
            return of(first, sigla);
        }
        int min = first.origins().min();
        int max = first.origins().max();
        for (Claim claim : assertion.claims()) {
            Set<String> news = reports(claim.citations());
            news.removeAll(seen);
            if (!news.isEmpty()) {
                seen.addAll(news);
                min = Math.max(min, claim.origins().min());
                max += Math.min(news.size(), claim.origins().max());
            }
        }
        int most = Math.min(max, cited.size());
        return carried(cited.size(), new Range(Math.min(min, most), most));
    }

    private static Set<String> reports(List<Citation> places) {
        return places.stream().map(Citation::reportId).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String carried(int reports, Range origins) {
        return Phrases.capital(Phrases.count(reports, "report")) + ", " + Phrases.range(origins) + " independent "
                + (origins.max() == 1 ? "origin" : "origins");
    }

    /** "Three reports, one to two independent origins: A and C have it from Reuters". */
    public static String of(Claim claim, Sigla sigla) {
        String carried = carried(claim.reports(), claim.origins());
        List<String> relays = new ArrayList<>();
        for (Origins.Because because : claim.because()) {
            String have = because.strength() == Origins.Strength.STRONG ? " have it from " : " may have it from ";
            relays.add(Phrases.list(sigla.of(because.evidence())) + have + because.name());
        }
        return relays.isEmpty() ? carried : carried + ": " + String.join("; ", relays);
    }
}
