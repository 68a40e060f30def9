package org.variorum.tell.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.variorum.annotate.Speaker;
import org.variorum.collate.Citation;
import org.variorum.collate.Claim;
import org.variorum.collate.Evidence;
import org.variorum.report.Span;

/**
 * One sentence to show, with everything that is claimed in it and rests on the same sentences of the same reports.
 *
 * @param at the sentence that words it
 * @param focus the words that are claimed, in order of the text, none touching another
 * @param claims at least one
 */
public record Assertion(Citation at, List<Span> focus, List<Claim> claims) {
    public Assertion {
        focus = List.copyOf(focus);
        claims = List.copyOf(claims);
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
        for (Citation at : Reading.citations(claim)) {
            places.add(at.reportId() + ' ' + at.span().start());
        }
        return String.join("\n", places);
    }

    private static Assertion one(List<Claim> claims) {
        Citation at = wording(claims.getFirst());
        List<Span> focus = new ArrayList<>();
        for (Claim claim : claims) {
            for (Citation other : Reading.citations(claim)) {
                if (other.reportId().equals(at.reportId()) && other.span().equals(at.span())) {
                    focus.add(other.words());
                }
            }
        }
        return new Assertion(at, joined(focus), claims);
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

    /** Every place that has it. */
    public List<Citation> citations() {
        List<Citation> all = new ArrayList<>();
        claims.forEach(claim -> all.addAll(Reading.citations(claim)));
        return all;
    }

    /** Who is said to say it, each once. */
    public List<String> speakers() {
        List<String> names = new ArrayList<>();
        for (Claim claim : claims) {
            Speaker by = claim.by();
            if (by != null && !names.contains(by.name())) {
                names.add(by.name());
            }
        }
        return names;
    }
}
