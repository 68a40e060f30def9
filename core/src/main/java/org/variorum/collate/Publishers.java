package org.variorum.collate;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.variorum.read.Agencies;
import org.variorum.report.Report;

/**
 * Tells whether two reports have one publisher, by what they say of themselves: for certain where the outlet is the same, or
 * the site and no two outlets are named; perhaps where one house stands behind two outlets, or one site carries them, since
 * each may have a newsroom of its own.
 */
final class Publishers {
    private Publishers() {}

    /** @return null where nothing tells that they have one */
    static Origins.@Nullable Because of(Report a, Report b) {
        String mine = a.outlet();
        String theirs = b.outlet();
        if (mine != null && theirs != null && key(mine).equals(key(theirs))) {
            return because(Origins.Strength.STRONG, mine);
        }
        String site = sameSite(site(a), site(b));
        if (site != null) {
            boolean two = mine != null && theirs != null;
            return because(two ? Origins.Strength.WEAK : Origins.Strength.STRONG, site);
        }
        String house = house(a, b);
        return house == null ? null : because(Origins.Strength.WEAK, house);
    }

    private static Origins.Because because(Origins.Strength strength, String name) {
        return new Origins.Because(Origins.Kind.PUBLISHER, strength, List.of(), name);
    }

    /** The nearest that both name. */
    private static @Nullable String house(Report a, Report b) {
        List<String> theirs = names(b).stream().map(Publishers::key).toList();
        return names(a).stream()
                .filter(name -> theirs.contains(key(name)))
                .findFirst()
                .orElse(null);
    }

    private static List<String> names(Report report) {
        List<String> out = new ArrayList<>();
        if (report.outlet() != null) {
            out.add(report.outlet());
        }
        out.addAll(report.publishers());
        return out;
    }

    /** One key for all names of an outlet or an agency. */
    static String key(String name) {
        String bare = name.strip().replaceFirst("^(?i:the)\\s+", "");
        return Objects.requireNonNullElse(Agencies.named(bare), bare).toLowerCase(Locale.ROOT);
    }

    /** The host of the report's address, without what only says which edition of a site it is. */
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
