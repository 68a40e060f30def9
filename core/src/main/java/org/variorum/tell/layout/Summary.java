package org.variorum.tell.layout;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.collate.Difference;
import org.variorum.report.Report;
import org.variorum.tell.layout.words.Phrases;

/** The two sentences a brief opens with: how many reports, from whom, how independent, and how far they differ. */
public final class Summary {
    private Summary() {}

    public static String of(Reading reading) {
        int reports = reading.ledger().reports().size();
        String opening = Phrases.capital(Phrases.count(reports, "report")) + outlets(reading, reports);
        return reports == 1
                ? opening + ". There is nothing here to compare it with."
                : opening + ". " + origins(reading) + " " + differences(reading);
    }

    private static String outlets(Reading reading, int reports) {
        Set<String> known = new LinkedHashSet<>();
        int unnamed = 0;
        for (AnnotatedReport annotated : reading.ledger().reports()) {
            Report report = annotated.report();
            if (report.outlet() == null || report.outlet().isBlank()) {
                unnamed++;
            } else {
                known.add(report.outlet().strip().toLowerCase(Locale.ROOT));
            }
        }
        if (known.isEmpty()) {
            return reports == 1 ? ", which does not name its outlet" : ", none of which names its outlet";
        }
        String from = ", from " + Phrases.count(known.size(), "outlet");
        return unnamed == 0 ? from : from + " and " + Phrases.number(unnamed) + " of unknown outlet";
    }

    private static String origins(Reading reading) {
        var count = reading.ledger().origins().count();
        boolean one = count.max() == 1;
        return "As far as their words show, they reached us in " + Phrases.range(count) + " independent "
                + (one ? "way." : "ways.");
    }

    private static String differences(Reading reading) {
        int substance = reading.inSubstance().size();
        int wording = reading.inWording().size();
        String worded = "put " + Phrases.count(wording, "remark") + " into different words";
        if (substance == 0) {
            return wording == 0 ? noDifference() : "They " + worded + "; no other difference was found.";
        }
        String found = "They differ in " + Phrases.count(substance, "place") + unexplained(reading, substance);
        return wording == 0 ? found + "." : found + ". They " + worded + ".";
    }

    /** What is said where no difference is shown: that none was seen, not that there is none. */
    public static String noDifference() {
        return "No difference was found where they were seen to tell of the same thing.";
    }

    /** What is said where no line is told for several reports. */
    public static String nothingAgreed(Reading reading) {
        return reading.retold().isEmpty()
                ? "Nothing was found that two reports say alike."
                : "No sentence was found that says all that another report\u2019s does.";
    }

    private static String unexplained(Reading reading, int all) {
        int open = (int) reading.inSubstance().stream()
                .filter(d -> d.verdict() == Difference.Verdict.CONFLICT)
                .count();
        if (open == 0) {
            return ", and their own words explain " + (all == 1 ? "it" : "each");
        }
        return open == all
                ? ", which their words do not explain"
                : "; " + Phrases.number(open) + " of these their words do not explain";
    }
}
