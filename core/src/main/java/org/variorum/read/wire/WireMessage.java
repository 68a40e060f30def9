package org.variorum.read.wire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.read.Agencies;
import org.variorum.read.text.Language;
import org.variorum.read.text.Reading;
import org.variorum.report.Credit;
import org.variorum.report.Removed;
import org.variorum.report.Report;
import org.variorum.report.Span;

/**
 * One message of a wire.
 *
 * @param text as it came, control characters included
 * @param body where the report stands, between header and trailer
 */
record WireMessage(String text, Span body) {
    /** Who sends it and its number; how urgent, of which category, how many words, and what the sender adds. */
    private static final Pattern HEADER = Pattern.compile(
            "[\\x16\\x7f\\s]*(?:\\x01|ZCZC|)\\s*([A-Za-z]{2,8})[\\x1f -]?\\d*(?:[\\x1f ]+\\S{1,4}){0,2}(?:[\\x1f ]+\\d{1,5})?([^\\r\\n\\x02]*)");

    /** A line of a header that stands within the text: a caret before it by ANPA 1312. */
    private static final Pattern CARET = Pattern.compile("(?m)^[ \\t]*\\^.*$");

    /** What marks such a line or the headline: a caret before it, an angle or an equals sign behind it. */
    private static final Pattern MARKS =
            Pattern.compile("(?m)^[ \\t]*\\^|(?<=[\\p{L}\\p{N}\\p{P}] ?)[<=]+(?=[ \\t]*\\r?$)");

    /** A line of the header that repeats how the report begins, or is a note. */
    private static final Pattern SUMMARY = Pattern.compile("(?m)^[ \\t]*\\^(?:.{120,}|.*\\.[<= \\t\\r]*)$");

    /** Without control characters nothing parts the header from the text but its form: words with strokes, a remark. */
    private static final Pattern SLUG =
            Pattern.compile("\\s*\\S[^\\r\\n]*/[ \\t]*\\r?\\n(?:(?:\\p{Lu}{2,12}|\\(\\p{L}+\\))[ \\t]*\\r?\\n)?");

    static WireMessage of(String text) {
        int stx = text.indexOf('\u0002');
        int begin = stx >= 0 ? stx + 1 : lineEnd(text);
        Matcher slug = SLUG.matcher(text).region(begin, text.length());
        if (stx < 0 && slug.lookingAt()) {
            begin = slug.end();
        }
        int etx = text.indexOf('\u0003', begin);
        Matcher telex = Pattern.compile("(?m)^NNNN\\s*$").matcher(text).region(begin, text.length());
        int end = etx >= 0 ? etx : telex.find() ? telex.start() : endOfText(text, begin);
        if (etx < 0 && text.indexOf('\u0001') < 0) {
            end = Sent.lastLine(text, begin, end);
        }
        return new WireMessage(text, new Span(begin, end));
    }

    Report report(String path, String sha256, Optional<String> warning) {
        String words = blanked(MARKS, blanked(SUMMARY, body.in(text)));
        Reading reading = Reading.of(words);
        Span title = reading.titleSpan() == null ? null : moved(reading.titleSpan());
        String sent = Sent.in(text.substring(body.end()));
        return Report.builder(sha256, text)
                .path(path)
                .sha256(sha256)
                .outlet(reading.outlet())
                .title(title == null ? null : title.in(text))
                .titleSpan(title)
                .byline(reading.byline())
                .dateline(reading.dateline())
                .published(sent == null ? reading.published() : sent)
                .modified(reading.modified())
                .language(Language.of(words))
                .credits(credits(reading))
                .removed(removed(reading))
                .warnings(warning.stream().toList())
                .build();
    }

    private List<Credit> credits(Reading reading) {
        Set<Credit> credits = new LinkedHashSet<>();
        Matcher m = HEADER.matcher(text);
        if (m.lookingAt()) {
            add(m.group(1), credits);
            for (String word : m.group(2).split("[^\\p{L}]+", -1)) {
                add(word, credits);
            }
        }
        credits.addAll(reading.credits());
        return List.copyOf(credits);
    }

    /** Headers name agencies in letters of either case. */
    private static void add(String code, Set<Credit> credits) {
        String agency = Agencies.named(code);
        agency = agency == null ? Agencies.named(code.toUpperCase(Locale.ROOT)) : agency;
        if (agency != null && code.length() > 1) {
            credits.add(new Credit(agency, Credit.Where.MARKUP));
        }
    }

    private List<Removed> removed(Reading reading) {
        List<Removed> removed = new ArrayList<>();
        mark(new Span(0, body.start()), "wire header", removed);
        for (Removed inside : reading.removed()) {
            Span span = inside.span();
            if (span != null) {
                removed.add(new Removed(moved(span), moved(span).in(text), inside.why()));
            }
        }
        markHeader(reading, removed);
        mark(new Span(body.end(), text.length()), "wire trailer", removed);
        return removed;
    }

    /** Marks what belongs to the header within the text: lines that are not the headline, and the marks around it. */
    private void markHeader(Reading reading, List<Removed> removed) {
        Span title = reading.titleSpan();
        Matcher line = CARET.matcher(body.in(text));
        while (line.find()) {
            Span span = new Span(line.start(), line.end());
            if (title == null || !title.overlaps(span)) {
                markOpen(moved(span), removed);
            }
        }
        Matcher marks = MARKS.matcher(body.in(text));
        while (marks.find()) {
            markOpen(moved(new Span(marks.start(), marks.end())), removed);
        }
        removed.sort(Comparator.comparingInt(WireMessage::start));
    }

    /** Marks what nothing else is said of. */
    private void markOpen(Span span, List<Removed> removed) {
        if (removed.stream().allMatch(r -> r.span() == null || !r.span().overlaps(span))) {
            mark(span, "wire header", removed);
        }
    }

    private static int start(Removed removed) {
        Span span = removed.span();
        return span == null ? 0 : span.start();
    }

    private void mark(Span part, String why, List<Removed> removed) {
        Span span = part.trim(text);
        if (!span.isEmpty()) {
            removed.add(new Removed(span, span.in(text), why));
        }
    }

    private static String blanked(Pattern pattern, String words) {
        return pattern.matcher(words).replaceAll(m -> " ".repeat(m.group().length()));
    }

    private Span moved(Span inBody) {
        return new Span(body.start() + inBody.start(), body.start() + inBody.end());
    }

    private static int lineEnd(String text) {
        int from = Math.max(text.indexOf('\u0001'), text.indexOf("ZCZC"));
        int end = text.indexOf('\n', Math.max(0, from));
        return end < 0 ? text.length() : end + 1;
    }

    /** A message may end with a mark of transmission alone. */
    private static int endOfText(String text, int from) {
        int eot = text.indexOf('\u0004', from);
        return eot < 0 ? text.length() : eot;
    }
}
