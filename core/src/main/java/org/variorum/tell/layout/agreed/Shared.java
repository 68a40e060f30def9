package org.variorum.tell.layout.agreed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.variorum.collate.Citation;
import org.variorum.collate.Claim;

/**
 * A sentence that shares claims with others.
 *
 * @param at the whole sentence
 * @param claims those of which it is a place
 */
record Shared(Citation at, List<Claim> claims) {
    /** Every sentence that one of the claims rests on, once. */
    static Collection<Shared> in(List<Claim> claims) {
        Map<String, Shared> out = new LinkedHashMap<>();
        for (Claim claim : claims) {
            for (Citation at : claim.citations()) {
                List<Claim> of = out.computeIfAbsent(
                                place(at),
                                k -> new Shared(new Citation(at.report(), at.span(), null), new ArrayList<>()))
                        .claims;
                if (!of.contains(claim)) {
                    of.add(claim);
                }
            }
        }
        return out.values();
    }

    /** The places of its claims, by sentence, each once, itself among them. */
    Collection<Citation> places() {
        Map<String, Citation> out = new LinkedHashMap<>();
        for (Claim claim : claims) {
            for (Citation place : claim.citations()) {
                out.putIfAbsent(place(place), place);
            }
        }
        return out.values();
    }

    /** The sentence that is cited, as a key. */
    static String place(Citation at) {
        return at.reportId() + ' ' + at.span().start();
    }
}
