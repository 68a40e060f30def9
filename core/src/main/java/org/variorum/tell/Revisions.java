package org.variorum.tell;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.collate.Ledger;
import org.variorum.collate.Origins;
import org.variorum.report.Report;

/**
 * Which reports are later versions of others: of one publisher, with much of the same prose or at the same address, and
 * dated so that it is known which came first.
 */
final class Revisions {
    private static final int DAY = 10;

    private Revisions() {}

    /** Each later version with the last one before it. */
    static Map<Report, Report> of(Ledger ledger) {
        Set<Set<String>> sharing = sharing(ledger);
        Map<Report, Report> out = new LinkedHashMap<>();
        for (AnnotatedReport a : ledger.reports()) {
            Report later = a.report();
            for (AnnotatedReport b : ledger.reports()) {
                Report earlier = b.report();
                if (isBefore(earlier, later) && sameWork(earlier, later, sharing)) {
                    out.merge(later, earlier, (x, y) -> isBefore(x, y) ? y : x);
                }
            }
        }
        return out;
    }

    /** Pairs of reports whose prose is the same beyond doubt. */
    private static Set<Set<String>> sharing(Ledger ledger) {
        Set<Set<String>> out = new HashSet<>();
        ledger.origins()
                .groups()
                .forEach(group -> group.because().forEach(because -> {
                    if (because.kind() == Origins.Kind.SHARED_TEXT && because.strength() == Origins.Strength.STRONG) {
                        Set<String> pair = new HashSet<>();
                        because.evidence().forEach(at -> pair.add(at.reportId()));
                        out.add(pair);
                    }
                }));
        return out;
    }

    private static boolean sameWork(Report a, Report b, Set<Set<String>> sharing) {
        if (a.url() != null && a.url().equals(b.url())) {
            return true;
        }
        boolean shares = !a.id().equals(b.id()) && sharing.contains(Set.of(a.id(), b.id()));
        return shares
                && a.outlet() != null
                && b.outlet() != null
                && name(a.outlet()).equals(name(b.outlet()));
    }

    private static String name(String outlet) {
        return outlet.strip().toLowerCase(Locale.ROOT);
    }

    /** True where both tell when they are from, as exactly as needed. */
    private static boolean isBefore(Report a, Report b) {
        @Nullable String x = a.modified() == null ? a.published() : a.modified();
        @Nullable String y = b.modified() == null ? b.published() : b.modified();
        if (x == null || y == null) {
            return false;
        }
        // Times in two zones, and a time beside a mere day, are compared by their days.
        boolean exact = x.length() == y.length() && zone(x).equals(zone(y));
        int length = exact ? x.length() : Math.min(DAY, Math.min(x.length(), y.length()));
        return x.substring(0, length).compareTo(y.substring(0, length)) < 0;
    }

    private static String zone(String moment) {
        return moment.length() > 16 ? moment.substring(16).replaceFirst("^:[0-9.]+", "") : "";
    }
}
