package org.variorum.read.item;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.read.Agencies;
import org.variorum.read.text.Moments;

/** What stands in fields for a dateline or a byline, which is not always one. */
final class Lines {
    /**
     * A dateline taken apart.
     *
     * @param place with its day, where that is given; null where nothing but a day stands there
     * @param signed what stands in brackets behind it; null where that names no agency
     */
    record Dateline(@Nullable String place, @Nullable String signed) {}

    /** With something in brackets behind it, and the mark that parts it from the text. */
    private static final Pattern SIGNED =
            Pattern.compile("(.{2,80}?)[\\s,]*[(\\[]([^()\\[\\]]{1,40})[)\\]][\\s.:_\u2013\u2014-]*");

    private static final Pattern DAY =
            Pattern.compile("\\d.*|(?:\\p{L}{2,10}\\.?,? )?\\p{L}{3,9}\\.? \\d{1,2}(?:,? \\d{4})?");

    private static final Pattern ACCOUNT = Pattern.compile("[a-z0-9._/-]+|.*(?:@|://).*");

    /** Whoever was at the desk. */
    private static final Pattern NOBODY = Pattern.compile(
            "(?i)staff(?: (?:reporter|writer|correspondent|report))?s?|admin(?:istrator)?|editor|webmaster");

    private Lines() {}

    static Dateline dateline(String field) {
        Matcher m = SIGNED.matcher(field);
        boolean isSigned = m.matches() && !Agencies.in(m.group(2)).isEmpty();
        String words = (isSigned ? m.group(1) : field)
                .replaceFirst("\\s*[-\u2013\u2014_:]+$", "")
                .strip();
        boolean day = DAY.matcher(words).matches() && (Moments.iso(words) != null || !words.matches(".*\\p{L}.*"));
        return new Dateline(day || words.isEmpty() ? null : words, isSigned ? m.group(2) : null);
    }

    /** The names in {@code field}, or groups of such. */
    static List<String> bylines(String field) {
        return Stream.of(field.replaceFirst("^(?i:by:?)\\s+", "").split(" / "))
                .filter(names -> !names.isBlank()
                        && !ACCOUNT.matcher(names).matches()
                        && !NOBODY.matcher(names).matches())
                .toList();
    }
}
