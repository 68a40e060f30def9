package org.variorum.tell.layout;

import java.util.Map;
import java.util.TreeMap;
import org.variorum.collate.Citation;

/** An assertion with the number of the sentence it stands in, on average, of so many reports. */
record Placed(Assertion assertion, int reports, double number) {
    /** Sentences so far up, on average, are what the reports are about. */
    static final double LEAD = 3;

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
