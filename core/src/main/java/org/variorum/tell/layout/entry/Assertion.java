package org.variorum.tell.layout.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.variorum.collate.Citation;
import org.variorum.collate.Claim;
import org.variorum.collate.Evidence;
import org.variorum.collate.Rift;
import org.variorum.report.Span;
import org.variorum.tell.layout.words.Marks;
import org.variorum.tell.layout.words.Plainly;
import org.variorum.tell.layout.words.Words;

/**
 * One sentence to show, with everything that is claimed in it and rests on the same sentences of the same reports.
 *
 * @param at the sentence that words it
 * @param focus the words that are claimed, in order of the text, none touching another
 * @param claims at least one
 * @param citations every place that has it
 * @param partly places that have most of it, but lack a detail
 * @param apart places that tell of the same, but another amount, day, rank or stage
 */
public record Assertion(
        Citation at,
        List<Span> focus,
        List<Claim> claims,
        List<Citation> citations,
        List<Citation> partly,
        List<Apart> apart) {
    /** A place that tells of the same with something else in it. */
    public record Apart(Rift.Kind kind, Citation at) {}

    public Assertion {
        focus = List.copyOf(focus);
        claims = List.copyOf(claims);
        citations = List.copyOf(citations);
        partly = List.copyOf(partly);
        apart = List.copyOf(apart);
    }

    /** The claims, those that belong in one entry together, in the order of the first of each. */
    public static List<Assertion> of(List<Claim> claims) {
        Map<String, List<Claim>> together = new LinkedHashMap<>();
        for (Claim claim : claims) {
            if (!claim.evidence().isEmpty()) {
                together.computeIfAbsent(places(claim), k -> new ArrayList<>()).add(claim);
            }
        }
        return together.values().stream().map(Assertion::one).toList();
    }

    /** Where the claim stands, by sentence. */
    private static String places(Claim claim) {
        TreeSet<String> places = new TreeSet<>();
        for (Citation at : claim.citations()) {
            places.add(at.reportId() + ' ' + at.span().start());
        }
        return String.join("\n", places);
    }

    private static Assertion one(List<Claim> claims) {
        return at(wording(claims.getFirst()), claims);
    }

    /** The claims as one of the sentences that they rest on words them. */
    public static Assertion at(Citation at, List<Claim> claims) {
        List<Span> focus = new ArrayList<>();
        for (Claim claim : claims) {
            for (Citation other : claim.citations()) {
                if (other.reportId().equals(at.reportId()) && other.span().equals(at.span())) {
                    focus.add(other.words());
                }
            }
        }
        return new Assertion(at, joined(focus), claims, cited(claims), List.of(), List.of());
    }

    /** The citation that the claim's representative wording was taken from. */
    private static Citation wording(Claim claim) {
        for (Evidence evidence : claim.evidence()) {
            if (evidence.at().text().contains(claim.text())) {
                return evidence.at();
            }
        }
        return claim.evidence().getFirst().at();
    }

    private static List<Span> joined(List<Span> spans) {
        List<Span> out = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            if (!out.isEmpty() && span.start() <= out.getLast().end()) {
                out.add(out.removeLast().cover(span));
            } else {
                out.add(span);
            }
        }
        return out;
    }

    /** The marks of quotations that it lacks where it is shown alone. */
    public Marks marks() {
        return Marks.of(at.report(), at.span());
    }

    /** This with another that stands in the same report, as one that reaches from the first to the last of them. */
    public Assertion with(Assertion other) {
        List<Span> words = new ArrayList<>(focus);
        words.addAll(other.focus);
        List<Claim> all = new ArrayList<>(claims);
        all.addAll(other.claims);
        return new Assertion(
                new Citation(at.report(), at.span().cover(other.at.span()), null),
                joined(words),
                all,
                both(citations, other.citations),
                both(partly, other.partly),
                apart);
    }

    /** The places of two entries, each once. */
    private static List<Citation> both(List<Citation> mine, List<Citation> others) {
        List<Citation> out = new ArrayList<>(mine);
        others.stream()
                .filter(theirs -> mine.stream().noneMatch(theirs::sameSentence))
                .forEach(out::add);
        out.sort(Comparator.comparing(Citation::reportId).thenComparing(Citation::span));
        return out;
    }

    /** This with a sentence next to it, of which nothing is claimed. */
    public Assertion and(Citation sentence) {
        List<Citation> places = new ArrayList<>(citations);
        places.add(sentence);
        places.sort(Comparator.comparing(Citation::span));
        return new Assertion(
                new Citation(at.report(), at.span().cover(sentence.span()), null),
                focus,
                claims,
                places,
                partly,
                apart);
    }

    /** This with these places and no others. */
    public Assertion citing(List<Citation> places) {
        return citing(places, partly, apart);
    }

    /** This with these places, those that have most of it, and those that tell of the same with something else in it. */
    public Assertion citing(List<Citation> places, List<Citation> most, List<Apart> others) {
        return new Assertion(at, focus, claims, places, most, others);
    }

    private static List<Citation> cited(List<Claim> claims) {
        List<Citation> all = new ArrayList<>();
        claims.forEach(claim -> all.addAll(claim.citations()));
        return all;
    }

    /** Who is said to say it where it is shown, each once: another report may give to somebody what this one tells by itself. */
    public List<String> speakers() {
        return Sayers.of(this);
    }

    /** Those of them whom its own words do not name. */
    public List<String> unnamed() {
        Words own = Words.of(Plainly.own(at.report(), at.span()));
        return speakers().stream().filter(name -> !Sayers.isNamed(name, own)).toList();
    }

    /** Whether it is nothing but somebody's words. */
    public boolean isQuotation() {
        return Plainly.isQuotation(at.report(), at.span());
    }
}
