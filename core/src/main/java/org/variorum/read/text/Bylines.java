package org.variorum.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.read.Agencies;

/** Lines that say who wrote a report. */
public final class Bylines {
    /**
     * Who wrote it.
     *
     * @param names as printed, people or the agency that stands in for them
     * @param agencies common names of the agencies named
     */
    public record Byline(List<String> names, List<String> agencies) {}

    private static final Pattern OPENING = Pattern.compile(
            "(?:(?:Written|Reported|Story|Report|Words|Posted|Published|Article)\\s+)?(?:By|BY|by)\\s*:?\\s+(.+)"
                    + "|(?:Author|Authors|Reporter|Von|Par|Por|Di|Door|Av|Af)\\s*:?\\s+(.+)");

    private static final Pattern CUT = Pattern.compile(
            "\\s+(?:in|for|at|from|on)\\s+\\p{Lu}.*$|\\s*[|•·–—@].*$|\\s-\\s.*$|\\s*\\(.*$"
                    + "|\\s*,?\\s*(?:(?:Published|Updated|Posted|Last)\\b.*)$|,?\\s*\\b(?:\\d{1,2}\\s|\\w+ \\d{1,2},?\\s)?(?:19|20)\\d\\d.*$");

    private static final int MOST_WORDS = 24;

    private Bylines() {}

    /** What a line tells that begins with "By"; null where it is no byline. */
    static @Nullable Byline opened(String line) {
        Matcher m = OPENING.matcher(line);
        if (!m.matches() || line.split("\\s+", -1).length > MOST_WORDS) {
            return null;
        }
        return named(m.group(1) != null ? m.group(1) : m.group(2));
    }

    /** What a line tells that is a name with a post or agency behind it, or an agency alone; null otherwise. */
    static @Nullable Byline bare(String line) {
        String agency = Agencies.named(line);
        if (agency != null) {
            return new Byline(List.of(line), List.of(agency));
        }
        List<String> parts = Names.parts(line);
        boolean signed = parts.size() > 1
                && Names.isName(parts.get(0))
                && parts.stream().skip(1).allMatch(p -> Names.isRole(p) || Agencies.named(p) != null || Names.isName(p))
                && parts.stream().skip(1).anyMatch(p -> Names.isRole(p) || Agencies.named(p) != null);
        return signed ? named(line) : null;
    }

    /** The names and agencies in what stands behind "By"; null where the first is neither. */
    public static @Nullable Byline named(String words) {
        List<String> names = new ArrayList<>();
        List<String> agencies = new ArrayList<>(Agencies.in(words));
        String cut = CUT.matcher(words.strip()).replaceFirst("");
        for (String part : Names.parts(cut.endsWith(".") ? cut.substring(0, cut.length() - 1) : cut)) {
            boolean agency = Agencies.named(part) != null;
            if (agency && names.isEmpty() || Names.isName(part) && !Names.isRole(part) && !agency) {
                names.add(part);
            } else if (names.isEmpty()) {
                if (part.equals(part.toUpperCase(Locale.ROOT)) || Names.isRole(part) && Names.isName(part)) {
                    names.add(part);
                } else {
                    return null;
                }
            }
        }
        return names.isEmpty() ? null : new Byline(List.copyOf(names), List.copyOf(agencies));
    }
}
