package org.variorum.collate.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Offer;
import org.variorum.annotate.Position;
import org.variorum.annotate.Sentence;
import org.variorum.annotate.Speaker;
import org.variorum.collate.Citation;
import org.variorum.collate.Ledger;
import org.variorum.collate.cluster.Candidates;
import org.variorum.collate.cluster.Clusters;
import org.variorum.collate.passage.Cast;
import org.variorum.collate.word.Terms;
import org.variorum.report.Span;

/** Gathers positions and offers of all reports; those of one party on one matter are one entry. */
public final class Stands {
    private static final double SAME_MATTER = 0.5;
    private static final Pattern POINTS_BACK =
            Pattern.compile("(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose|[Ss]uch) \\p{Ll}+|\\p{Ll}{1,4}");

    private Stands() {}

    private record Place(Position position, Speaker party, Citation at, Terms terms) {
        /** What two places of one stand have one of in common. */
        Set<String> keys() {
            return terms.with(party.id() + ' ' + position.stance());
        }
    }

    /** Where parties stand on what. */
    public static List<Ledger.Stand> positions(List<AnnotatedReport> reports, Cast cast) {
        List<Place> places = new ArrayList<>();
        for (AnnotatedReport r : reports) {
            for (Position p : r.positions()) {
                Sentence s = r.sentenceAt(p.span());
                Span focus = s == null ? null : s.span().intersect(p.span());
                if (s != null && focus != null) {
                    places.add(
                            new Place(p, cast.same(p.party()), new Citation(r, s.span(), focus), Terms.of(r, focus)));
                }
            }
        }
        List<Ledger.Stand> out = new ArrayList<>();
        Candidates onOneMatter =
                Candidates.sharing(places.stream().map(Place::keys).toList(), 1);
        for (List<Integer> group :
                Clusters.complete(places.size(), onOneMatter, (a, b) -> likeness(places.get(a), places.get(b)))) {
            group.stream()
                    .map(places::get)
                    .filter(p -> !pointsBack(p.position()))
                    .findFirst()
                    .ifPresent(told -> out.add(new Ledger.Stand(
                            told.party(),
                            told.position().stance(),
                            told.position().verb(),
                            told.position().on(),
                            group.stream().map(i -> places.get(i).at()).toList())));
        }
        return out;
    }

    /** "The plan", "it": which one, only the sentences before tell, and no line of a brief has them. */
    private static boolean pointsBack(Position p) {
        return p.on() != null && POINTS_BACK.matcher(p.on()).matches();
    }

    private static double likeness(Place a, Place b) {
        boolean together = a.party().id().equals(b.party().id())
                && a.position().stance() == b.position().stance()
                && a.terms().containment(b.terms()) >= SAME_MATTER;
        return together ? a.terms().jaccard(b.terms()) : Clusters.APART;
    }

    /** What parties offer. */
    public static List<Ledger.StatedOffer> offers(List<AnnotatedReport> reports, Cast cast) {
        List<Ledger.StatedOffer> out = new ArrayList<>();
        for (AnnotatedReport r : reports) {
            for (Offer o : r.offers()) {
                out.add(new Ledger.StatedOffer(
                        o.by() == null ? null : cast.same(o.by()),
                        o.to(),
                        cite(r, o.conditions()),
                        cite(r, o.promise())));
            }
        }
        return out;
    }

    private static List<Citation> cite(AnnotatedReport r, List<Span> spans) {
        List<Citation> out = new ArrayList<>();
        for (Span s : spans) {
            Sentence sentence = r.sentenceAt(s);
            out.add(sentence == null ? new Citation(r, s, null) : new Citation(r, sentence.span(), s));
        }
        return out;
    }
}
