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
import org.variorum.tell.layout.entry.Assertion;
import org.variorum.tell.layout.entry.Sigla;
import org.variorum.tell.layout.words.Phrases;

/** Says how many reports and origins stand behind a claim. */
public final class Standing {
    private Standing() {}

    /**
     * The same of all that an entry rests on: where a further claim brings in reports, their origins come on top, and where it
     * rests on fewer, those of the story's foldings among them hold.
     *
     * @param story how the reports of the story hang together
     */
    public static String of(Assertion assertion, Origins story, Sigla sigla) {
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
        Range among = among(cited, story);
        int most = Math.min(max, among.max());
        return carried(cited.size(), new Range(Math.min(Math.min(min, most), among.min()), most));
    }

    /** The origins of some of a story's reports, as far as its foldings tell. */
    private static Range among(Set<String> reports, Origins story) {
        int min = reports.size();
        int max = reports.size();
        for (Origins.Group group : story.groups()) {
            int folded = Math.max(
                    0, (int) group.reports().stream().filter(reports::contains).count() - 1);
            boolean sure = group.because().stream().allMatch(b -> b.strength() == Origins.Strength.STRONG);
            min -= folded;
            max -= sure ? folded : 0;
        }
        return new Range(min, max);
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
