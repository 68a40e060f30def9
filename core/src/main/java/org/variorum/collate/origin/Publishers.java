package org.variorum.collate.origin;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.variorum.collate.Origins;
import org.variorum.report.Report;

/**
 * Who publishes a report, by what it says of itself. Two reports have one publisher for certain where the outlet is the same, or
 * the site and no two outlets are named; perhaps where one house stands behind two outlets, or one site carries them, since
 * each may have a newsroom of its own.
 *
 * @param site the host of its address, without what only says which edition of a site it is
 * @param names the outlet, if it is known, and the houses behind it, the nearest first; {@code keys} one for each
 */
record Publishers(@Nullable String outlet, @Nullable String site, List<String> names, List<String> keys) {

    static Publishers of(Report report) {
        List<String> names = new ArrayList<>();
        if (report.outlet() != null) {
            names.add(report.outlet());
        }
        names.addAll(report.publishers());
        return new Publishers(
                report.outlet(),
                site(report),
                names,
                names.stream().map(OutletName::key).toList());
    }

    /** Why the reports of both have one publisher; null where nothing tells that they have. */
    Origins.@Nullable Because shared(Publishers other) {
        boolean two = outlet != null && other.outlet != null;
        if (two && keys.getFirst().equals(other.keys.getFirst())) {
            return because(Origins.Strength.STRONG, names.getFirst());
        }
        String one = sameSite(site, other.site);
        if (one != null) {
            return because(two ? Origins.Strength.WEAK : Origins.Strength.STRONG, one);
        }
        for (int i = 0; i < names.size(); i++) {
            if (other.keys.contains(keys.get(i))) {
                return because(Origins.Strength.WEAK, names.get(i));
            }
        }
        return null;
    }

    /** Whether a name in a report is that of the outlet or of its site, in full or by its first letters. */
    boolean areCalled(OutletName name) {
        return keys.stream().anyMatch(name::isMeantBy)
                || site != null
                        && List.of(site.split("\\.", -1)).reversed().stream()
                                .skip(1)
                                .anyMatch(name::isLabel);
    }

    private static Origins.Because because(Origins.Strength strength, String name) {
        return new Origins.Because(Origins.Kind.PUBLISHER, strength, List.of(), name);
    }

    private static @Nullable String site(Report report) {
        try {
            String host = report.url() == null ? null : new URI(report.url()).getHost();
            return host == null ? null : host.toLowerCase(Locale.ROOT).replaceFirst("^(?:www\\d?|m|mobile|amp)\\.", "");
        } catch (URISyntaxException e) {
            return null; // no address that could be followed
        }
    }

    /** The shorter of two of which one is a part of the other's name: {@code news.paper.example} is of {@code paper.example}. */
    private static @Nullable String sameSite(@Nullable String a, @Nullable String b) {
        if (a == null || b == null) {
            return null;
        }
        String longer = a.length() >= b.length() ? a : b;
        String shorter = a.length() >= b.length() ? b : a;
        return longer.equals(shorter) || longer.endsWith("." + shorter) ? shorter : null;
    }
}
