package org.variorum.tell.layout.agreed;

import java.util.Map;
import java.util.TreeMap;
import org.variorum.collate.Citation;
import org.variorum.tell.layout.entry.Assertion;
import org.variorum.tell.layout.entry.Sigla;

/** An assertion with the number of the sentence it stands in, on average, of so many reports. */
record Placed(Assertion assertion, int reports, double number) {
    static Placed of(Assertion assertion) {
        Map<String, Integer> first = new TreeMap<>();
        for (Citation at : assertion.citations()) {
            first.merge(at.reportId(), Sigla.sentence(at), Math::min);
        }
        double mean =
                first.values().stream().mapToInt(Integer::intValue).average().orElse(0);
        return new Placed(assertion, first.size(), mean);
    }
}
