package org.variorum.read.wire;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.read.Agencies;
import org.variorum.read.text.Language;
import org.variorum.read.text.Moments;
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
            "[\\x16\\x7f\\s]*(?:\\x01|ZCZC)\\s*([A-Za-z]{2,8})[\\x1f -]?\\d*(?:[\\x1f ]+\\S{1,4}){0,2}(?:[\\x1f ]+\\d{1,5})?([^\\r\\n\\x02]*)");

    /** Day, hour and minute, then month and year: 061030 GMT May 31. */
    private static final Pattern SENT = Pattern.compile(
            "(?<!\\d)(\\d{2})(\\d{2})(\\d{2})(?: ?(GMT|UTC|Z))?[ :]+(\\p{L}{3,9})\\.? (\\d{4}|\\d{2})(?!\\d)(?: ?(GMT|UTC))?");

    static WireMessage of(String text) {
        int stx = text.indexOf('\u0002');
        int begin = stx >= 0 ? stx + 1 : lineEnd(text);
        int etx = text.indexOf('\u0003', begin);
        Matcher telex = Pattern.compile("(?m)^NNNN\\s*$").matcher(text).region(begin, text.length());
        int end = etx >= 0 ? etx : telex.find() ? telex.start() : endOfText(text, begin);
        return new WireMessage(text, new Span(begin, end));
    }

    Report report(String path, String sha256, Optional<String> warning) {
        String words = body.in(text);
        Reading reading = Reading.of(words);
        Span title = reading.titleSpan() == null ? null : moved(reading.titleSpan());
        String sent = sent();
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
                removed.add(new Removed(moved(span), inside.text(), inside.why()));
            }
        }
        mark(new Span(body.end(), text.length()), "wire trailer", removed);
        return removed;
    }

    private void mark(Span part, String why, List<Removed> removed) {
        Span span = part.trim(text);
        if (!span.isEmpty()) {
            removed.add(new Removed(span, span.in(text), why));
        }
    }

    /** When it was sent, by its trailer; with an offset only where that is said. */
    private @Nullable String sent() {
        Matcher m = SENT.matcher(text).region(body.end(), text.length());
        if (!m.find()) {
            return null;
        }
        String zone = m.group(4) == null && m.group(7) == null ? "" : " GMT";
        return Moments.iso(
                m.group(1) + " " + m.group(5) + " " + m.group(6) + " " + m.group(2) + ":" + m.group(3) + zone);
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
