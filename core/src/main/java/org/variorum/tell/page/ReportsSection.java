package org.variorum.tell.page;

import java.util.List;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.report.Credit;
import org.variorum.report.Removed;
import org.variorum.report.Report;
import org.variorum.tell.layout.Reading;
import org.variorum.tell.layout.words.Phrases;

/** Every report: where it is from, its fingerprint, its full text with an anchor for each sentence. */
record ReportsSection(Reading reading) implements Section {
    /** With more reports than this their texts are folded on the screen and cut to what is cited in print. */
    private static final int OPEN = 6;

    @Override
    public String id() {
        return "reports";
    }

    @Override
    public String heading() {
        return "The reports";
    }

    @Override
    public boolean present() {
        return true;
    }

    @Override
    public void body(Sheet sheet) {
        sheet.note(
                "In full. Small numbers count the sentences that are cited; the numbers after a sentence lead back to "
                        + "where it is cited.");
        boolean many = sheet.sigla.reports().size() > OPEN;
        for (AnnotatedReport annotated : sheet.sigla.reports()) {
            report(annotated, many, sheet);
        }
    }

    private static void report(AnnotatedReport annotated, boolean many, Sheet sheet) {
        HtmlWriter html = sheet.html;
        Report report = annotated.report();
        String id = sheet.apparatus.reportId(report.id());
        html.open("article").attr("class", many ? "report many" : "report").attr("id", id);
        html.attr("aria-labelledby", id + ".name");
        html.open(sheet.heading(2)).attr("id", id + ".name");
        html.leaf("span", "letter", sheet.sigla.of(report.id())).text(" ");
        html.text(report.title() == null ? "Headline not known" : report.title())
                .close(sheet.heading(2));
        facts(report, html);
        html.open("details").attr("class", "fulltext").attr("open", many ? null : "");
        html.leaf("summary", null, "Full text");
        html.open("div").attr("class", "text").attr("lang", report.language());
        new ReportText(annotated, sheet).write();
        html.close("div").close("details");
        removed(report, html);
        html.close("article");
    }

    private static void facts(Report report, HtmlWriter html) {
        html.open("dl").attr("class", "facts");
        fact("Outlet", report.outlet() == null ? "not known" : report.outlet(), html);
        fact("Published", report.published() == null ? "not known" : Phrases.moment(report.published()), html);
        if (report.modified() != null) {
            fact("Changed", Phrases.moment(report.modified()), html);
        }
        if (!report.byline().isEmpty()) {
            fact("By", Phrases.list(report.byline()), html);
        }
        List<String> agencies =
                report.credits().stream().map(Credit::agency).distinct().toList();
        if (!agencies.isEmpty()) {
            fact("Credits", Phrases.list(agencies), html);
        }
        if (report.url() != null) {
            html.leaf("dt", null, "Address").open("dd");
            address(report.url(), html);
            html.close("dd");
        }
        fact("File", report.path(), html);
        html.leaf("dt", null, "SHA-256")
                .open("dd")
                .leaf("code", null, report.sha256())
                .close("dd");
        for (String warning : report.warnings()) {
            fact("Note", warning, html);
        }
        html.close("dl");
    }

    private static void fact(String name, String value, HtmlWriter html) {
        html.leaf("dt", null, name).leaf("dd", null, value);
    }

    /** Only web addresses become links: a report may name any address it likes. */
    private static void address(String url, HtmlWriter html) {
        if (url.startsWith("https://") || url.startsWith("http://")) {
            html.open("a")
                    .attr("href", url)
                    .attr("rel", "noopener noreferrer external")
                    .text(url)
                    .close("a");
        } else {
            html.text(url);
        }
    }

    /** What a page's reading left out, which is no longer in the text. */
    private static void removed(Report report, HtmlWriter html) {
        List<Removed> elsewhere =
                report.removed().stream().filter(r -> r.span() == null).toList();
        if (elsewhere.isEmpty()) {
            return;
        }
        html.open("details").attr("class", "more");
        html.leaf("summary", null, Phrases.capital(Phrases.count(elsewhere.size(), "piece")) + " of the page left out");
        html.open("ul").attr("class", "leftout");
        for (Removed removed : elsewhere) {
            html.open("li")
                    .leaf("s", null, removed.text())
                    .text(" (" + removed.why() + ")")
                    .close("li");
        }
        html.close("ul").close("details");
    }
}
