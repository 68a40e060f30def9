package org.variorum.tell.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.variorum.annotate.Speaker;
import org.variorum.collate.Citation;
import org.variorum.collate.Ledger.StatedOffer;

/** Offers that several reports put in the same words, as one. */
final class Offers {
    private Offers() {}

    static List<StatedOffer> of(List<StatedOffer> offers) {
        Map<String, StatedOffer> byWords = new LinkedHashMap<>();
        for (StatedOffer offer : offers) {
            byWords.merge(key(offer), offer, Offers::together);
        }
        return List.copyOf(byWords.values());
    }

    private static String key(StatedOffer offer) {
        Speaker by = offer.by();
        StringBuilder key =
                new StringBuilder(by == null ? "" : by.id()).append('\n').append(offer.to());
        for (List<Citation> terms : List.of(offer.conditions(), offer.promise())) {
            terms.forEach(at -> key.append('\n').append(at.focusText()));
            key.append('\n');
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }

    private static StatedOffer together(StatedOffer a, StatedOffer b) {
        return new StatedOffer(
                a.by(), a.to(), joined(a.conditions(), b.conditions()), joined(a.promise(), b.promise()));
    }

    private static List<Citation> joined(List<Citation> a, List<Citation> b) {
        List<Citation> all = new ArrayList<>(a);
        all.addAll(b);
        return all;
    }
}
