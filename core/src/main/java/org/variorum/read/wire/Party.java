package org.variorum.read.wire;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.read.Agencies;

/** Those who make an item and hand it on, as its markup calls them. */
final class Party {
    private static final Pattern HOST = Pattern.compile("(?i)(?:www\\.)?([a-z0-9-]{2,40})(?:\\.[a-z]{2,10}){1,2}");

    private static final Pattern LEGAL_FORM = Pattern.compile(
            "(?i),? (?:GmbH|AG|SE|S\\.?A\\.?|S\\.?p\\.?A\\.?|AB|ASA?|A/S|Oyj?|B\\.?V\\.?|Ltd|Limited|Pty(?: (?:Ltd|Limited))?|plc|LLC|Inc|Corp)\\.?");

    private Party() {}

    /** The common name of the agency that {@code name} means, also by its address or with its legal form. */
    static @Nullable String agency(@Nullable String name) {
        if (name == null) {
            return null;
        }
        String bare = LEGAL_FORM.matcher(name.strip()).replaceFirst("");
        String agency = Agencies.named(bare);
        if (agency != null) {
            return agency;
        }
        Matcher host = HOST.matcher(bare);
        String label = host.matches() ? known(host.group(1)) : null;
        return label == null ? name : label;
    }

    /** What an outlet is called; the address of an agency stands for its name. */
    static @Nullable String outlet(@Nullable String name) {
        return name != null && HOST.matcher(name.strip()).matches() ? agency(name) : name;
    }

    /** True where {@code name} is more than initials or an account. */
    static boolean isPerson(@Nullable String name) {
        return name != null && name.strip().matches("\\p{Lu}\\S*(?: \\S+)+");
    }

    private static @Nullable String known(String label) {
        String capital = label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
        String agency = Agencies.named(label);
        agency = agency == null ? Agencies.named(label.toUpperCase(Locale.ROOT)) : agency;
        return agency == null ? Agencies.named(capital) : agency;
    }
}
