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
    private static final int MOST_WORDS = 40;

    private static final Pattern WORKED = Pattern.compile(
            "[(\\[]?\\s*(?:(?:Additional )?[Rr]eporting by|Writing by|Edited by|Editing by|Compiled by"
                    + "|[Ww]ith (?:agency |additional )?(?:inputs?|files?|reporting|agencies|material|contributions?)\\b).{0,380}",
            Pattern.DOTALL);

    private static final Pattern FROM = Pattern.compile(
            "[(\\[]?\\s*(?:[Ww]ith|[Ff]rom|[Vv]ia|[Ss]ources?:?|SOURCES?:?|Agenc(?:y|ies):|[Cc]redit:|©|Copyright)\\s+(?:the\\s+)?"
                    + "(\\p{L}[\\p{L} /,&.-]{1,80}?)(?:\\s+\\d{4})?[)\\].:]*");

    private static final Pattern CONTRIBUTED = Pattern.compile(
            ".{2,300}\\b(?:contributed(?: to this (?:report|story|article))?|reported from .{2,60})[.)]*",
            Pattern.DOTALL);

    private static final Pattern BARE = Pattern.compile("[-–—(\\[ ]*(\\p{L}[\\p{L} /,&.-]{1,60}?)[)\\] .]*");

    /** An agency with the initials of those who worked on it, as at the foot of its copy. */
    private static final Pattern INITIALLED = Pattern.compile(
            "[-–—(]?(\\p{L}{2,12})(?:[ /](?:[a-z][a-z0-9]{1,3}|\\p{Lu}{2,4})){0,4}[ /][a-z][a-z0-9]{1,3}\\)?");

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
        Matcher initialled = INITIALLED.matcher(line);
        if (initialled.matches() && Agencies.named(initialled.group(1)) != null) {
            return true;
        }
        Matcher from = FROM.matcher(line);
        return from.matches() && onlyAgencies(from.group(1))
                || WORKED.matcher(line).matches()
                || (line.contains("contributed") || line.contains("reported from"))
                        && CONTRIBUTED.matcher(line).matches()
                        && line.split("\\s+", -1).length <= MOST_WORDS;
    }

    /** "… on Monday. (AFP)": the agency behind the last sentence; null where there is none. */
    static @Nullable Span atEnd(String paragraph) {
        Matcher m = AT_END.matcher(paragraph).region(Math.max(0, paragraph.length() - 60), paragraph.length());
        m.useTransparentBounds(true);
        return m.find() && onlyAgencies(m.group(1)) ? new Span(m.start(), m.end()).trim(paragraph) : null;
    }

    private static boolean onlyAgencies(String words) {
        for (String part : words.split("\\s*(?:/|,|&| and )\\s*", -1)) {
            if (Agencies.named(part.replaceFirst("^the ", "")) == null) {
                return false;
            }
        }
        return true;
    }
}
