package org.variorum.read.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.read.Agencies;
import org.variorum.report.Span;

/** What stands at the foot of a report about where it comes from. */
final class Taglines {
    private static final int LONGEST = 400;

    private static final Pattern WHOLE = Pattern.compile(
            "[(\\[]?\\s*(?:(?:Additional )?[Rr]eporting by|Writing by|Edited by|Editing by|Compiled by|With (?:inputs?|files?|reporting|"
                    + "additional reporting|agency inputs?|agencies|material|contributions?)\\b|(?:[Ww]ith|[Ff]rom|[Vv]ia|[Ss]ource:|SOURCE:?|Sources:|Agenc(?:y|ies):?|[Cc]redit:|©|Copyright) ?"
                    + ").{0,380}",
            Pattern.DOTALL);

    private static final Pattern CONTRIBUTED = Pattern.compile(
            ".{2,300}\\b(?:contributed(?: to this (?:report|story|article))?|reported from .{2,60})[.)]*",
            Pattern.DOTALL);

    private static final Pattern BARE = Pattern.compile("[-–—(\\[ ]*(\\p{L}[\\p{L} /,&.-]{1,60}?)[)\\] .]*");

    private static final Pattern AT_END =
            Pattern.compile("(?<=[.!?”\"’'])\\s*[-–—(\\[]+\\s*(\\p{L}[\\p{L} /.-]{1,30})[)\\]]?\\.?\\s*$");

    private Taglines() {}

    /** Agencies credited by {@code paragraph} if it is a tagline; empty otherwise. */
    static List<String> agencies(String paragraph) {
        if (isTagline(paragraph)) {
            return Agencies.in(paragraph);
        }
        Span end = atEnd(paragraph);
        return end == null ? List.of() : Agencies.in(end.in(paragraph));
    }

    /** True where a whole line says where the report comes from or who worked on it. */
    static boolean isTagline(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        Matcher bare = BARE.matcher(line);
        if (bare.matches() && onlyAgencies(bare.group(1))) {
            return true;
        }
        boolean credits = !Agencies.in(line).isEmpty();
        boolean worked = line.startsWith("(")
                || !line.startsWith("With")
                        && !line.startsWith("From")
                        && !line.startsWith("with")
                        && !line.startsWith("from")
                        && !line.startsWith("via")
                        && !line.startsWith("Via");
        return WHOLE.matcher(line).matches()
                        && (credits && line.split("\\s+", -1).length <= 30 || worked && line.contains(" by "))
                || CONTRIBUTED.matcher(line).matches() && line.split("\\s+", -1).length <= 40;
    }

    /** "… on Monday. (AFP)": the agency behind the last sentence; null where there is none. */
    static @Nullable Span atEnd(String paragraph) {
        Matcher m = AT_END.matcher(paragraph);
        return m.find() && onlyAgencies(m.group(1)) ? new Span(m.start(), m.end()).trim(paragraph) : null;
    }

    private static boolean onlyAgencies(String words) {
        for (String part : words.split("\\s*(?:/|,|&| and )\\s*", -1)) {
            if (Agencies.named(part) == null) {
                return false;
            }
        }
        return true;
    }
}
