package org.variorum.read.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.read.Decoded;
import org.variorum.read.Input;
import org.variorum.read.Refused;
import org.variorum.read.Sha256;
import org.variorum.read.page.Carried;
import org.variorum.read.page.Charsets;
import org.variorum.read.page.Pages;
import org.variorum.read.page.SavedPlaces;
import org.variorum.read.text.Moments;
import org.variorum.read.text.PlainText;
import org.variorum.report.Report;
import org.variorum.report.Saved;
import org.variorum.report.Span;

/** Makes a report of a message. */
final class MailReport {
    private static final Pattern SENDER = Pattern.compile("\"?(.*?)\"?\\s*<[^<>]*>.*");
    private static final String CUT = "truncated: it ends before its text does";

    private final Message message;

    MailReport(Message message) {
        this.message = message;
    }

    /**
     * @param places whether the report is to tell where its text stands in the page within, unpacked from its way
     * @throws Refused if there is no text in it
     */
    Report report(String path, String sha256, boolean places) throws Refused {
        Part page = message.texts().page();
        Part plain = message.texts().plain();
        List<String> warnings = message.isCut() ? List.of(CUT) : List.of();
        if (page != null) {
            String address = savedFrom(page);
            Carried carried = new Carried(path, page.bytes(), page.type().charset(), address, warnings);
            Report read = new Pages().read(carried);
            Report report = places
                    ? read.toBuilder()
                            .saved(new Saved(null, null, SavedPlaces.of(carried, read)))
                            .build()
                    : read;
            return address == null
                    ? sent(report)
                    : report.toBuilder().sha256(sha256).build();
        }
        if (plain == null) {
            throw new Refused("a mail without text");
        }
        Report report = plain(plain, path, sha256, warnings);
        return sent(
                message.isEnclosed()
                        ? report.toBuilder().id(Sha256.of(plain.bytes())).build()
                        : report);
    }

    private static Report plain(Part plain, String path, String sha256, List<String> before) throws Refused {
        Decoded decoded = Charsets.decode(plain.bytes(), plain.type().charset());
        if (plain.bytes().length > Input.TEXT_LIMIT) {
            throw new Refused("over 5 MB of text");
        }
        if (new Span(0, decoded.text().length()).trim(decoded.text()).isEmpty()) {
            throw new Refused("a mail without text");
        }
        Report report = PlainText.report(decoded, path, sha256);
        List<String> warnings = new ArrayList<>(before);
        warnings.addAll(report.warnings());
        return report.toBuilder()
                .warnings(warnings)
                .removed(Quoted.marked(report))
                .build();
    }

    /** Where a saved page was fetched; null for mail. */
    private @Nullable String savedFrom(Part page) {
        String snapshot = message.head().get("snapshot-content-location");
        String location = snapshot.isEmpty() || message.texts().isFramed()
                ? page.location().replaceAll("\\s", "")
                : snapshot;
        return location.isEmpty() ? null : location;
    }

    /** What a mail says at its head counts more than what is found in its text; who sent it need not have written it. */
    private Report sent(Report report) {
        String subject = message.head().words("subject");
        String date = Moments.iso(message.head().get("date").replaceAll("\\([^)]*\\)", ""));
        String id = message.head().get("message-id").replaceAll("[<>\\s]", "");
        Span title = report.titleSpan();
        boolean same =
                title != null && (subject == null || title.in(report.text()).equals(subject));
        return report.toBuilder()
                .id(!id.isEmpty() ? id : report.id())
                .title(subject == null ? report.title() : subject)
                .titleSpan(same ? title : null)
                .byline(report.byline().isEmpty() ? sender() : report.byline())
                .published(date == null ? report.published() : date)
                .build();
    }

    /** The name of who sent it, where there is more than an address. */
    private List<String> sender() {
        String from = message.head().words("from");
        Matcher m = SENDER.matcher(from == null ? "" : from);
        return m.matches() && !m.group(1).isBlank() && !m.group(1).contains("@")
                ? List.of(m.group(1).strip())
                : List.of();
    }
}
