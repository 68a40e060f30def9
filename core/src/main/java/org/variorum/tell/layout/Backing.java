package org.variorum.tell.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.variorum.collate.Citation;
import org.variorum.collate.Coverage;
import org.variorum.collate.Rift;

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

    /** A sentence of a report that has as much as this backs what is shown together with the others of its report. */
    private static final double A_PART = 0.2;

    /** Fewer telling words than these tell nothing by themselves. */
    private static final int FEWEST = 3;

    /** So much more of it others must have for another wording to be taken. */
    private static final double BETTER = 0.15;

    private static final Pattern ENDS = Pattern.compile("[.!?\u2026:;,][\\s)\\]\"'\u2019\u201D]*$");

    private final Coverage coverage = new Coverage();
    private final Predicate<Citation> leans;

    /** @param leans whether a sentence cannot be understood without the one before it */
    Backing(Predicate<Citation> leans) {
        this.leans = leans;
    }

    /**
     * The entry in the words that are backed best, with what backs them; it may be left with one report, as it is where none of
     * its sentences can be understood alone.
     */
    Assertion of(Assertion entry) {
        List<Rift> rifts =
                entry.claims().stream().flatMap(c -> c.rifts().stream()).toList();
        Words shown = words(entry.at(), entry.citations(), rifts);
        for (Citation at : entry.citations()) {
            Words other = words(at, entry.citations(), rifts);
            shown = other.isBetterThan(shown) ? other : shown;
        }
        Citation at = shown.at();
        Assertion worded = at.equals(entry.at())
                ? entry
                : Assertion.at(new Citation(at.report(), at.span(), null), entry.claims());
        return worded.citing(shown.backing(), shown.apart());
    }

    /**
     * A sentence as it may be shown.
     *
     * @param backing the places that may be cited for it, itself among them
     * @param apart the places that would back it but for something else in them
     * @param alone whether it can be understood by itself
     * @param reports how many other reports back it
     * @param share how much of it the other reports have on average
     */
    private record Words(
            Citation at,
            List<Citation> backing,
            List<Assertion.Apart> apart,
            boolean alone,
            int reports,
            double share) {
        private boolean isBetterThan(Words other) {
            return alone
                    && (!other.alone
                            || reports > other.reports
                            || reports == other.reports && share > other.share + BETTER);
        }
    }

    private Words words(Citation at, List<Citation> places, List<Rift> rifts) {
        Map<String, List<Citation>> byReport = new LinkedHashMap<>();
        List<Assertion.Apart> apart = new ArrayList<>();
        for (Citation p : places) {
            Rift rift = rifts.stream().filter(r -> r.parts(at, p)).findFirst().orElse(null);
            if (rift == null) {
                byReport.computeIfAbsent(p.reportId(), k -> new ArrayList<>()).add(p);
            } else if (apart.stream().noneMatch(x -> x.at().sameSentence(p)) && isEnough(coverage.of(at, List.of(p)))) {
                apart.add(new Assertion.Apart(rift.kind(), p));
            }
        }
        List<Citation> backing = new ArrayList<>();
        boolean alone = coverage.words(at) >= FEWEST && !leans.test(at) && isWhole(at.text());
        int reports = 0;
        double shares = 0;
        for (List<Citation> ofReport : byReport.values()) {
            boolean own = ofReport.getFirst().reportId().equals(at.reportId());
            Coverage.Share share = coverage.of(at, ofReport);
            shares += own ? 0 : share.words();
            if (own || alone && isEnough(share)) {
                reports += own ? 0 : 1;
                ofReport.stream()
                        .filter(p -> coverage.of(at, List.of(p)).words() >= A_PART)
                        .forEach(backing::add);
            }
        }
        return new Words(at, backing, apart, alone, reports, shares / Math.max(1, byReport.size() - 1));
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
}
