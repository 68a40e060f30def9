package org.variorum.tell.layout.agreed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.collate.Citation;
import org.variorum.collate.Difference;
import org.variorum.collate.Rift;
import org.variorum.collate.pair.Coverage;
import org.variorum.tell.layout.entry.Assertion;
import org.variorum.tell.layout.entry.Beginning;

/**
 * Chooses the words in which what several reports say is shown, and the places that are cited for it. A sentence of which
 * the others have little says more than they do: it is shown in the words of which they have most, and a report that has too
 * little of those is not cited for them.
 */
final class Backing {
    /**
     * So much of the telling words that are shown a report must have, of those that are no names, of those in quotation marks and
     * of the numbers, and so like the sentences must be. Chosen on 250 entries that four editors judged without knowing the
     * program; most of those called wrong said more than a report cited for them.
     */
    private static final double WORDS = 0.45;

    private static final double DEEDS = 0.35;
    private static final double QUOTED = 0.55;
    private static final double NUMBERS = 0.6;
    private static final double ALIKE = 0.6;

    /**
     * So much words, deeds and likeness together come to where others have all of a sentence. Chosen on 555 pairs of a line and
     * what another report was cited with: three readers called 90 of 100 of those above it the same in all that matters, and
     * 95 of 100 of those that have enough the same but for a detail.
     */
    private static final double ALL = 2.07;

    /** Of the numbers a single place that has any must have so many. */
    private static final double HALF = 0.5;

    /** So many words more of it a further sentence of one report must have to be cited too. */
    private static final int ADDS = 2;

    /** A sentence of a report that has as much as this backs what is shown together with the others of its report. */
    private static final double A_PART = 0.2;

    /** Fewer telling words than these tell nothing by themselves. */
    private static final int FEWEST = 3;

    private static final Pattern ENDS = Pattern.compile("[.!?\u2026;,][\\s)\\]\"'\u2019\u201D]*$");

    private final Coverage coverage;
    private final Witnesses witnesses;
    private final List<Difference> differences;

    Backing(Coverage coverage, Witnesses witnesses, List<Difference> differences) {
        this.coverage = coverage;
        this.witnesses = witnesses;
        this.differences = differences;
    }

    /** The sentence with what backs it; null where it is too little or cut, or nobody else has enough of it. */
    @Nullable
    Backed of(Shared sentence) {
        return of(sentence, false);
    }

    /** The same for what its report begins with, with the reports besides that tell it in all that they begin with together. */
    @Nullable
    Backed lead(Shared sentence) {
        return Beginning.isLead(sentence.at()) ? of(sentence, true) : null;
    }

    private @Nullable Backed of(Shared sentence, boolean leads) {
        Citation at = sentence.at();
        if (coverage.words(at).size() < FEWEST || !isWhole(at.text())) {
            return null;
        }
        List<Difference> sides =
                differences.stream().filter(d -> Clash.has(at, d)).toList();
        List<Rift> rifts =
                sentence.claims().stream().flatMap(c -> c.rifts().stream()).toList();
        Map<String, List<Citation>> byReport = new LinkedHashMap<>();
        List<Assertion.Apart> apart = new ArrayList<>();
        for (Citation p : sentence.places()) {
            Rift rift = rifts.stream().filter(r -> r.parts(at, p)).findFirst().orElse(null);
            if (rift != null && isEnough(coverage.of(at, List.of(p)))) {
                apart.add(new Assertion.Apart(rift.kind(), rift.in(p)));
            } else if (rift == null && sides.stream().noneMatch(d -> Clash.between(at, p, d))) {
                byReport.computeIfAbsent(p.reportId(), k -> new ArrayList<>()).add(p);
            }
        }
        List<Citation> more = Stream.concat(witnesses.of(at).stream(), leads ? witnesses.leads(at) : Stream.of())
                .filter(p -> sentence.places().stream().noneMatch(p::sameSentence))
                .filter(p -> sides.stream().noneMatch(d -> Clash.between(at, p, d)))
                .toList();
        for (Citation p : more) {
            byReport.computeIfAbsent(p.reportId(), k -> new ArrayList<>()).add(p);
        }
        List<Citation> full = new ArrayList<>();
        List<Citation> partly = new ArrayList<>();
        Map<String, Set<String>> had = new LinkedHashMap<>();
        byReport.forEach((report, places) -> {
            boolean own = report.equals(at.reportId());
            Coverage.Share share = coverage.of(at, places);
            if (own || isAll(share)) {
                full.addAll(needed(at, places));
                if (!own) {
                    had.put(report, coverage.had(at, places));
                }
            } else if (isEnough(share)) {
                partly.addAll(needed(at, places));
            }
        });
        return had.isEmpty()
                ? null
                : new Backed(Assertion.at(at, sentence.claims()).citing(full, partly, apart), coverage.words(at), had);
    }

    /** Of the places of one report first the one that has most, and of the others those that add to it, in their order. */
    private List<Citation> needed(Citation at, List<Citation> places) {
        List<Citation> parts =
                places.stream().filter(p -> isPart(coverage.of(at, List.of(p)))).toList();
        List<Citation> kept = new ArrayList<>();
        int had = 0;
        int adds = 1;
        while (adds > 0) {
            Citation best = null;
            adds = 0;
            for (Citation p : parts) {
                List<Citation> with = new ArrayList<>(kept);
                with.add(p);
                int more = coverage.had(at, with).size() - had;
                if (more > adds && (kept.isEmpty() || more >= ADDS)) {
                    best = p;
                    adds = more;
                }
            }
            if (best != null) {
                kept.add(best);
                had += adds;
            }
        }
        return parts.stream().filter(kept::contains).toList();
    }

    private static boolean isPart(Coverage.Share share) {
        return share.words() >= A_PART && (share.numbers() >= HALF || !share.counts());
    }

    /** Not a headline, nor the rest of a sentence that was cut at an abbreviation. */
    private static boolean isWhole(String sentence) {
        int open = 0;
        for (int i = 0; i < sentence.length() && open >= 0; i++) {
            char c = sentence.charAt(i);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return open == 0 && ENDS.matcher(sentence).find();
    }

    private static boolean isEnough(Coverage.Share share) {
        return share.words() >= WORDS
                && share.deeds() >= DEEDS
                && share.quoted() >= QUOTED
                && share.numbers() >= NUMBERS
                && share.stances() == 1
                && share.cosine() >= ALIKE;
    }

    /** Whether what somebody has is so much that it lacks none of it that an editor would miss. */
    private static boolean isAll(Coverage.Share share) {
        return isEnough(share) && share.numbers() == 1 && share.words() + share.deeds() + share.cosine() >= ALL;
    }
}
