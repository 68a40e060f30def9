package org.variorum.tell.layout.voice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiPredicate;
import org.variorum.collate.Quote;
import org.variorum.tell.layout.words.Words;

/**
 * Keeps two sentences apart that one report has both, though another's words fit either: "I went much too far" and "I went too far
 * and I was wrong".
 */
final class TwoSentences {
    private TwoSentences() {}

    /** The quotes in their order; what two have in common stays with the one that has it word for word, if only one has. */
    static List<Quote> parted(List<Quote> quotes) {
        List<Quote> out = new ArrayList<>(quotes);
        for (int i = 0; i < out.size(); i++) {
            for (int k = 0; k < out.size(); k++) {
                if (k != i && Variants.sameSpeaker(out.get(i), out.get(k))) {
                    out.set(i, without(out.get(i), out.get(k)));
                }
            }
        }
        return out;
    }

    /** A quote without what another has word for word and it has not. */
    private static Quote without(Quote quote, Quote other) {
        List<Quote.Variant> left = new ArrayList<>(quote.variants());
        left.removeIf(shared -> other.variants().stream().anyMatch(o -> Variants.overlap(shared, o))
                && both(quote, other, shared, (v, o) -> isWithin(shared, o) && !isWithin(shared, v)));
        return left.isEmpty() || left.size() == quote.variants().size()
                ? quote
                : new Quote(quote.id(), quote.utterance(), quote.speaker(), left, quote.claims());
    }

    /** Whether a report has both, each with more words than what they share: a scrap that fits two sentences makes them not one. */
    static boolean are(Quote a, Quote b, Quote.Variant shared) {
        int least = size(shared);
        return both(a, b, shared, (v, o) -> size(v) > least && size(o) > least);
    }

    /** Whether of a report that has both at different places the two are such. */
    private static boolean both(
            Quote a, Quote b, Quote.Variant shared, BiPredicate<Quote.Variant, Quote.Variant> such) {
        String own = shared.at().reportId();
        return a.variants().stream()
                .filter(v -> !v.at().reportId().equals(own))
                .anyMatch(v -> b.variants().stream()
                        .anyMatch(o -> v.at().reportId().equals(o.at().reportId())
                                && !Variants.overlap(v, o)
                                && such.test(v, o)));
    }

    private static boolean isWithin(Quote.Variant part, Quote.Variant whole) {
        return Collections.indexOfSubList(
                        Words.of(whole.at().text()).keys(),
                        Words.of(part.at().text()).keys())
                >= 0;
    }

    private static int size(Quote.Variant v) {
        return Words.of(v.at().text()).size();
    }
}
