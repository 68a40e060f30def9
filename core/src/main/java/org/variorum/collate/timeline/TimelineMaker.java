package org.variorum.collate.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.collate.Citation;
import org.variorum.collate.Claim;
import org.variorum.collate.Ledger;
import org.variorum.collate.cluster.Candidates;
import org.variorum.collate.cluster.Clusters;
import org.variorum.collate.word.Grams;
import org.variorum.collate.word.SmallWords;

/** Lays what happened, as all reports date it, on one line of time; sentences on one event and date are one entry. */
public final class TimelineMaker {

    /** "In that case, …", "The two have …": of what, only the sentence before tells. */
    private static final Pattern HANGS =
            Pattern.compile("(?i)(?:but |and )?(?:(?:in|at|for|with|by|on|to) (?:that|those|these)\\b"
                    + "|the (?:two|three|pair|latter|former|other)\\s+(?:\\p{L}+ly )?(?:have|has|had|were|was|are|is|will|also|met|said)\\b"
                    + "|both (?:have|had|were|are|will|men|women)\\b)");

    private TimelineMaker() {}

    /** What happened, the earliest first. */
    public static List<Ledger.Dated> of(List<AnnotatedReport> reports, List<Claim> claims) {
        Map<String, List<Happened>> byDate = new TreeMap<>();
        for (Happened h : new Weeks(Happened.in(reports, Tied.by(claims))).settled()) {
            byDate.computeIfAbsent(h.date(), k -> new ArrayList<>()).add(h);
        }
        List<Ledger.Dated> out = new ArrayList<>();
        byDate.forEach((date, all) -> {
            Clusters.complete(all.size(), Candidates.all(), (a, b) -> all.get(a).likeness(all.get(b)))
                    .forEach(group -> {
                        List<Citation> evidence =
                                group.stream().map(i -> all.get(i).at()).toList();
                        if (!evidence.stream()
                                .allMatch(c -> HANGS.matcher(c.text()).lookingAt())) {
                            out.add(new Ledger.Dated(date, best(evidence), evidence));
                        }
                    });
        });
        return List.copyOf(out);
    }

    /** The shortest that stands alone; where none does, the shortest. */
    private static String best(List<Citation> evidence) {
        Citation best = evidence.getFirst();
        for (Citation c : evidence) {
            boolean alone = !pointsBack(c);
            boolean shorter = c.text().length() < best.text().length();
            best = pointsBack(best) == alone ? alone ? c : best : shorter ? c : best;
        }
        return best.text();
    }

    private static boolean pointsBack(Citation c) {
        List<String> words = Grams.words(c.text());
        return !words.isEmpty() && SmallWords.leans(words.getFirst());
    }
}
