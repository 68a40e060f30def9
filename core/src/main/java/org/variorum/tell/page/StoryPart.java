package org.variorum.tell.page;

import java.util.List;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.report.Report;
import org.variorum.tell.layout.Cited;
import org.variorum.tell.layout.Reading;
import org.variorum.tell.layout.Summary;
import org.variorum.tell.layout.entry.Sigla;
import org.variorum.tell.layout.words.Phrases;

/** One story: its headline and summary, its witnesses, and its sections. */
final class StoryPart {
    private static final int LEGEND = 8;

    /** From more reports than this what is folded stays so in print too, unless it is opened before. */
    private static final int MANY = 12;

    private final Reading reading;
    private final List<Section> sections;
    private final Sheet sheet;
    private final HtmlWriter html;
    private final String heading;
    /** Where no report has one, a column of "not known" would tell nothing that the summary does not. */
    private final boolean anyOutlet;

    private final boolean anyDay;

    StoryPart(Reading reading, String prefix, int level, HtmlWriter html) {
        this.reading = reading;
        this.html = html;
        this.sheet = new Sheet(html, reading.sigla(), prefix, level);
        this.heading = "h" + level;
        this.anyOutlet = reading.sigla().reports().stream().anyMatch(r -> Sigla.namesOutlet(r.report()));
        this.anyDay =
                reading.sigla().reports().stream().anyMatch(r -> r.report().day() != null);
        Cited.by(reading.ledger()).forEach(sheet.apparatus::anchor);
        List<Section> all = List.of(
                new AgreedSection(reading),
                new RetoldSection(reading),
                new DifferencesSection(reading),
                new VoicesSection(reading),
                new OffersSection(reading),
                new TimelineSection(reading),
                new OnlyOneSection(reading),
                new OriginsSection(reading),
                new ReportsSection(reading));
        this.sections = all.stream().filter(Section::present).toList();
    }

    void write() {
        html.open("article")
                .attr("class", isLong() ? "story long" : "story")
                .attr("aria-labelledby", sheet.id("story"));
        html.open("header");
        html.leaf("p", "kicker", "Variorum");
        html.open(heading)
                .attr("id", sheet.id("story"))
                .text(reading.ledger().title())
                .close(heading);
        html.leaf("p", "summary", Summary.of(reading));
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i) instanceof DifferencesSection) {
                Glance.at(reading, i + 1 + ".").write(sheet);
            }
        }
        String legend = "legend" + (anyOutlet ? "" : " no-outlet") + (anyDay ? "" : " no-day");
        sheet.folding(reading.sigla().reports(), LEGEND, legend, this::witness);
        html.close("header");
        contents();
        sections.forEach(sheet::section);
        html.close("article");
    }

    private void witness(AnnotatedReport annotated) {
        Report report = annotated.report();
        html.open("li");
        sheet.letter(annotated);
        if (anyOutlet) {
            html.leaf("span", "outlet", Phrases.capital(Sigla.outlet(report)));
        }
        if (report.title() == null) {
            html.leaf("span", "title", Sigla.fileName(report));
        } else {
            html.open("cite").attr("class", "title").attr("lang", report.language());
            html.text(report.title()).close("cite");
        }
        if (anyDay) {
            html.leaf("span", "when", report.day() == null ? "day not known" : Phrases.date(report.day()));
        }
        html.close("li");
    }

    private boolean isLong() {
        return reading.sigla().reports().size() > MANY;
    }

    private void contents() {
        html.open("nav").attr("aria-label", "Contents of this brief").open("ol");
        int number = 0;
        for (Section section : sections) {
            number++;
            html.open("li").open("a").attr("href", "#" + sheet.id(section.id()));
            html.leaf("span", "no", number + "")
                    .text(" " + section.heading())
                    .close("a")
                    .close("li");
        }
        if (isLong()) {
            html.open("li").open("button").attr("type", "button").attr("class", "all");
            html.text("Open all that is folded, to print it").close("button").close("li");
        }
        html.close("ol").close("nav");
    }
}
