package org.variorum.tell.layout.beside;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.variorum.collate.Citation;
import org.variorum.collate.Claim;
import org.variorum.collate.Evidence;
import org.variorum.collate.pair.Coverage;
import org.variorum.collate.passage.Names;
import org.variorum.collate.passage.People;
import org.variorum.report.Span;
import org.variorum.tell.layout.entry.Assertion;
import org.variorum.tell.layout.entry.Sigla;
import org.variorum.tell.layout.words.Plainly;

/**
 * Lays beside each other the sentences of what several reports tell, as far as no line that they agree on tells it. No
 * sentence stands in more than two: where a claim shares one with an entry that begins with it, the rest joins that.
 */
public final class SideBySide {
    /** A sentence with fewer telling words tells too little. */
    private static final int FEWEST_WORDS = 4;

    private static final int FEWEST = 2;
    /**
     * To so much the cosine with the first and the part of the words that both have on average must come, or a sentence tells of
     * something else, unless it has nearly all of the first's words. Chosen on 50 pairs that editors judged.
     */
    private static final double LIKE = 0.82;

    private static final double NEARLY_ALL = 0.9;
    /** So like another sentence, one tells the same again. */
    private static final double SAME = 0.66;
    /** Two quotations that share less of their words are two remarks, whoever is introduced alike. */
    private static final double ONE_REMARK = 0.3;

    private final Coverage coverage = new Coverage();
    private final Predicate<Citation> leans;
    private final List<Citation> agreed;
    private final List<Citation> told;
    /** The entries so far. */
    private final List<List<Citation>> entries = new ArrayList<>();

    private SideBySide(Predicate<Citation> leans, List<Assertion> agreed, List<Citation> told) {
        this.leans = leans;
        this.agreed = agreed.stream().map(Assertion::at).toList();
        this.told = new ArrayList<>(told);
        agreed.forEach(a -> {
            this.told.addAll(a.citations());
            this.told.addAll(a.partly());
        });
    }

    /**
     * The entries: what stands further up, in more reports, first.
     *
     * @param claims those that several reports have
     * @param agreed what is shown as agreed on
     * @param told places that a reader sees side by side elsewhere
     * @param leans whether a sentence cannot be understood without the one before it
     */
    public static List<Retold> of(
            List<Claim> claims, List<Assertion> agreed, List<Citation> told, Predicate<Citation> leans) {
        SideBySide all = new SideBySide(leans, agreed, told);
        claims.stream()
                .filter(c -> c.evidence().stream().noneMatch(e -> e.stance() == Evidence.Stance.DENIES))
                .map(all::sentences)
                .filter(sentences -> sentences.size() >= FEWEST)
                .sorted(Comparator.comparingDouble(SideBySide::depth))
                .forEach(all::add);
        return all.entries.stream().map(Retold::of).toList();
    }

    private void add(List<Citation> sentences) {
        List<Citation> fresh = sentences.stream()
                .filter(at -> told.stream().noneMatch(t -> isMostly(at, t)))
                .toList();
        if (fresh.size() < FEWEST || isToldAgain(fresh)) {
            return;
        }
        List<Citation> seen = new ArrayList<>();
        entries.forEach(seen::addAll);
        List<Citation> unseen = without(fresh, seen);
        List<Citation> entry = unseen.size() == fresh.size() ? null : led(fresh);
        if (entry == null && unseen.size() >= FEWEST) {
            entries.add(new ArrayList<>(unseen));
        } else if (entry == null
                && !unseen.isEmpty()
                && without(fresh, twice(seen)).size() == fresh.size()) {
            entries.add(new ArrayList<>(fresh));
        } else if (entry != null) {
            unseen.stream()
                    .filter(at -> entry.stream().noneMatch(e -> e.reportId().equals(at.reportId())))
                    .filter(at -> isOne(entry.getFirst(), at))
                    .forEach(entry::add);
        }
    }

    /** Whether a place is the sentence, or a quotation that makes up most of it. */
    private static boolean isMostly(Citation sentence, Citation place) {
        Span shared =
                place.reportId().equals(sentence.reportId()) ? sentence.span().intersect(place.span()) : null;
        return shared != null && 2 * shared.length() > sentence.span().length();
    }

    /** Those that stand in two entries. */
    private static List<Citation> twice(List<Citation> seen) {
        return seen.stream()
                .filter(at -> seen.stream().filter(at::sameSentence).count() > 1)
                .toList();
    }

    /** The entry that begins with one of the sentences; null where none does. */
    private @Nullable List<Citation> led(List<Citation> sentences) {
        return entries.stream()
                .filter(e -> sentences.stream().anyMatch(e.getFirst()::sameSentence))
                .findFirst()
                .orElse(null);
    }

    private boolean isToldAgain(List<Citation> sentences) {
        List<Citation> shown = new ArrayList<>(agreed);
        entries.forEach(e -> shown.add(e.getFirst()));
        return shown.stream()
                .anyMatch(s -> sentences.stream()
                                .filter(at -> !at.sameSentence(s) && coverage.cosine(s, at) >= SAME)
                                .count()
                        >= FEWEST);
    }

    private static List<Citation> without(List<Citation> sentences, List<Citation> which) {
        return sentences.stream()
                .filter(at -> which.stream().noneMatch(at::sameSentence))
                .toList();
    }

    /** A sentence a report, the one of which the others have most first, and those left out that tell of something else. */
    private List<Citation> sentences(Claim claim) {
        Map<String, Citation> byReport = new LinkedHashMap<>();
        for (Citation place : claim.citations()) {
            Citation at = new Citation(place.report(), place.span(), null);
            if (!Sigla.inTitle(at)
                    && !Plainly.isQuotation(at.report(), at.span())
                    && coverage.words(at).size() >= FEWEST_WORDS
                    && !leans.test(at)) {
                byReport.merge(at.reportId(), at, (a, b) -> shared(a, claim) >= shared(b, claim) ? a : b);
            }
        }
        List<Citation> all = new ArrayList<>(byReport.values());
        all.sort(Comparator.comparingDouble(at -> -shared(at, claim)));
        return all.stream().filter(at -> isOne(all.getFirst(), at)).toList();
    }

    /** How much of it the other reports have. */
    private double shared(Citation at, Claim claim) {
        return coverage.of(
                        at,
                        claim.citations().stream()
                                .filter(o -> !o.reportId().equals(at.reportId()))
                                .toList())
                .words();
    }

    private boolean isOne(Citation first, Citation at) {
        if (first == at) {
            return true;
        }
        Coverage.Share mine = coverage.of(first, List.of(at));
        Coverage.Share theirs = coverage.of(at, List.of(first));
        boolean otherRemark = coverage.isQuoted(first)
                && coverage.isQuoted(at)
                && Math.max(mine.quoted(), theirs.quoted()) < ONE_REMARK;
        return !otherRemark
                && !ofOthers(first, at)
                && (mine.cosine() + (mine.words() + theirs.words()) / 2 >= LIKE || mine.words() >= NEARLY_ALL);
    }

    private static boolean ofOthers(Citation a, Citation b) {
        return Names.differ(People.named(a.report(), a.span()), People.named(b.report(), b.span()));
    }

    /** How far down in their reports sentences stand on average, as if those of more reports stood further up. */
    private static double depth(List<Citation> sentences) {
        double sum = sentences.stream().mapToInt(Sigla::sentence).sum();
        return sum / sentences.size() / sentences.size();
    }
}
