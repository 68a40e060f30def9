package org.variorum.collate.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Attribution;
import org.variorum.annotate.ChainLink;
import org.variorum.annotate.Offer;
import org.variorum.annotate.Position;
import org.variorum.annotate.Sentence;
import org.variorum.annotate.Speaker;
import org.variorum.annotate.attribution.SayingWords;
import org.variorum.collate.Citation;
import org.variorum.collate.Claim;
import org.variorum.collate.passage.Cast;
import org.variorum.collate.passage.Stances;
import org.variorum.collate.passage.Telling;
import org.variorum.collate.word.Terms;
import org.variorum.report.Span;

/** Takes a report apart into what it asserts: what others say in it, and what it says itself. */
final class Units {
    /** "could say", "may reject": nobody has. */
    private static final Pattern NOT_YET =
            Pattern.compile("\\b(?:could|would|may|might|should|can|must|will|shall)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern VOUCHED = Pattern.compile("(?i)according to\\b");

    private static final int FEWEST_TERMS = 3;

    private final int index;
    private final AnnotatedReport report;
    private final Cast cast;
    private final List<Sentence> sentences;
    private final List<Unit> out = new ArrayList<>();

    private Units(int index, AnnotatedReport report, Cast cast) {
        this.index = index;
        this.report = report;
        this.cast = cast;
        sentences = Telling.sentences(report);
    }

    static List<Unit> of(int index, AnnotatedReport report, Cast cast) {
        Units units = new Units(index, report, cast);
        Set<Sentence> told = units.attributions();
        units.positions(told);
        for (Sentence s : units.sentences) {
            if (!told.contains(s)) {
                units.add(Claim.Kind.EVENT, s, s.span(), null, null, null);
            }
        }
        return units.out;
    }

    private Set<Sentence> attributions() {
        Set<Sentence> told = new HashSet<>();
        for (Attribution a : report.attributions()) {
            boolean inner = a.within() != null && !isCarried(a);
            if (inner || a.cue() == null || carries(a)) {
                continue;
            }
            for (Sentence s : sentences) {
                Span focus = focus(s, a.content());
                if (focus == null) {
                    continue;
                }
                told.add(s);
                if (happened(a)) {
                    told(a, s, focus);
                }
            }
        }
        return told;
    }

    /** "“Stay,” said Kovac, according to the Gazette": the paper only carries what Kovac says. */
    private boolean isCarried(Attribution inner) {
        Integer within = inner.within();
        Attribution outer = within == null ? null : report.attributions().get(within);
        Speaker paper = outer == null ? null : outer.speaker();
        return outer != null
                && inner.cue() != null
                && inner.speaker() != null
                && (isVouching(outer)
                        || paper != null
                                && inner.chain().stream()
                                        .anyMatch(l -> isMedium(l) && l.name().equals(paper.name())));
    }

    private boolean isVouching(Attribution a) {
        return a.cue() != null
                && VOUCHED.matcher(a.cue().in(report.report().text())).lookingAt();
    }

    private static boolean isMedium(ChainLink link) {
        return link.role() == ChainLink.Role.OUTLET || link.role() == ChainLink.Role.AGENCY;
    }

    /** Whether it tells little but what one says whose words it carries. */
    private boolean carries(Attribution outer) {
        int index = report.attributions().indexOf(outer);
        int all = length(outer);
        return report.attributions().stream()
                .anyMatch(a -> a.within() != null && a.within() == index && isCarried(a) && 2 * length(a) > all);
    }

    private static int length(Attribution a) {
        return a.content().stream().mapToInt(Span::length).sum();
    }

    /** The part of a sentence that is content; null where none is. */
    private static @Nullable Span focus(Sentence s, List<Span> content) {
        Span out = null;
        for (Span c : content) {
            Span part = s.span().intersect(c);
            if (part != null && out == null) {
                out = part;
            }
        }
        return out;
    }

    private void told(Attribution a, Sentence s, Span focus) {
        Offer offer = offer(focus);
        Position position = offer == null ? Stances.of(report, a) : null;
        Claim.Kind kind =
                offer != null ? Claim.Kind.OFFER : position != null ? Claim.Kind.POSITION : Claim.Kind.STATEMENT;
        // Who rejects an offer tells of it too, but did not make it.
        Speaker by = kind != Claim.Kind.STATEMENT || isSaid(a) ? a.speaker() : null;
        add(kind, s, focus, a, position, offer == null ? by : offer.by());
    }

    /** "Kovac has cut the budget": told of Kovac, and by nobody named. */
    private boolean isSaid(Attribution a) {
        return a.kind() != Attribution.Kind.INDIRECT
                || a.cue() == null
                || SayingWords.in(a.cue().in(report.report().text()));
    }

    private boolean happened(Attribution a) {
        return a.cue() != null
                && !NOT_YET.matcher(a.cue().in(report.report().text())).find();
    }

    /** What parties hold without being said to say it. */
    private void positions(Set<Sentence> told) {
        for (Position p : Stances.unsaid(report)) {
            Sentence at = report.sentenceAt(p.span());
            Span focus = at == null ? null : at.span().intersect(p.span());
            if (at != null && focus != null) {
                told.add(at);
                add(Claim.Kind.POSITION, at, focus, null, p, p.party());
            }
        }
    }

    private @Nullable Offer offer(Span focus) {
        for (Offer o : report.offers()) {
            if (o.conditions().getFirst().overlaps(focus)) {
                return o;
            }
        }
        return null;
    }

    /** "Wait until when?" is somebody's remark though the report leaves open whose. */
    private boolean isQuoted(Sentence s) {
        return report.quotedIn(s.span()).stream().anyMatch(q -> {
            Span both = q.span().intersect(s.span());
            return both != null && 2 * both.length() >= s.span().length();
        });
    }

    private void add(
            Claim.Kind kind,
            Sentence s,
            Span focus,
            @Nullable Attribution a,
            @Nullable Position position,
            @Nullable Speaker by) {
        Terms terms = Terms.of(report, focus);
        if (terms.words().size() < FEWEST_TERMS && a == null && position == null && !isQuoted(s)) {
            return;
        }
        out.add(new Unit(
                index,
                kind,
                new Citation(report, s.span(), focus.equals(s.span()) ? null : focus),
                by == null ? null : cast.same(by),
                a != null || position != null,
                position == null ? "" : position.stance().name().toLowerCase(Locale.ROOT),
                a == null ? List.of() : a.chain(),
                terms));
    }
}
