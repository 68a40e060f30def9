package org.variorum.tell.text;

import java.util.ArrayList;
import java.util.List;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.collate.Citation;
import org.variorum.collate.Difference;
import org.variorum.collate.Ledger;
import org.variorum.collate.Origins;
import org.variorum.report.Report;
import org.variorum.tell.layout.Camp;
import org.variorum.tell.layout.Foremost;
import org.variorum.tell.layout.Ground;
import org.variorum.tell.layout.Reading;
import org.variorum.tell.layout.Summary;
import org.variorum.tell.layout.Ties;
import org.variorum.tell.layout.entry.Assertion;
import org.variorum.tell.layout.entry.Sigla;
import org.variorum.tell.layout.voice.Wordings;
import org.variorum.tell.layout.words.Dateline;
import org.variorum.tell.layout.words.Marks;
import org.variorum.tell.layout.words.Phrases;

/** One story in Markdown. */
final class StoryText {
    private static final int SHOWN = 20;
    private static final int RETOLD_SHOWN = 10;
    private static final int GROUND_SHOWN = 6;

    private final Reading reading;
    private final Ledger ledger;
    private final MarkdownWriter md;
    private final SayingsText sayings;

    StoryText(Reading reading) {
        this.reading = reading;
        this.ledger = reading.ledger();
        this.md = new MarkdownWriter(reading.sigla());
        this.sayings = new SayingsText(reading, md);
    }

    String write() {
        md.raw("# ").text(ledger.title()).raw("\n\n").raw(Summary.of(reading)).raw("\n\n");
        for (AnnotatedReport annotated : ledger.reports()) {
            witness(annotated.report());
        }
        if (ledger.reports().size() > 1) {
            agreed();
            retold();
            differences();
        }
        sayings.write();
        timeline();
        onlyOne();
        if (ledger.reports().size() > 1) {
            origins();
        }
        reports();
        return md.toString();
    }

    private void witness(Report report) {
        md.raw("- **" + reading.sigla().of(report.id()) + "** ");
        md.text(Sigla.outlet(report)).raw(", ").text(Sigla.fileName(report));
        if (report.title() != null) {
            md.raw(", “").text(report.title()).raw("”");
        }
        md.raw(report.day() == null ? ", day not known\n" : ", " + Phrases.date(report.day()) + "\n");
    }

    private void agreed() {
        md.raw("\n## What the reports agree on\n\n");
        if (reading.agreed().isEmpty()) {
            md.raw(Summary.nothingAgreed(reading) + "\n");
        }
        assertions(reading.agreed());
    }

    private void retold() {
        if (reading.retold().isEmpty()) {
            return;
        }
        md.raw("\n## What several tell, each in its own words\n\n");
        reading.retold().stream().limit(RETOLD_SHOWN).forEach(retold -> {
            String before = "- ";
            for (Citation at : retold.wordings()) {
                md.raw(before).text(Dateline.off(at.text())).cite(List.of(at)).raw("\n");
                before = "  - ";
            }
            if (!retold.others().isEmpty()) {
                md.raw("  - also").cite(retold.others()).raw("\n");
            }
        });
        md.more(reading.retold().size() - RETOLD_SHOWN);
    }

    private void assertions(List<Assertion> all) {
        all.stream().limit(SHOWN).forEach(this::assertion);
        md.more(all.size() - SHOWN);
    }

    private void assertion(Assertion assertion) {
        Marks marks = assertion.marks();
        md.raw("- ").text(marks.before() + Dateline.off(assertion.at().text()) + marks.after());
        if (!assertion.unnamed().isEmpty()) {
            md.raw(" (").text(Phrases.list(assertion.unnamed())).raw(")");
        }
        md.cite(assertion.citations());
        if (!assertion.partly().isEmpty()) {
            md.raw("; in part").cite(assertion.partly());
        }
        for (Assertion.Apart other : assertion.apart()) {
            md.raw("; " + Phrases.apart(other.kind()) + ", ")
                    .text("\u201C" + other.at().focusText() + "\u201D")
                    .cite(List.of(other.at()));
        }
        md.raw("\n");
    }

    private void differences() {
        md.raw("\n## Where they differ\n\n");
        if (reading.differences().isEmpty()) {
            md.raw(Summary.noDifference() + "\n");
        }
        List<Difference> all = new ArrayList<>(reading.inSubstance());
        all.addAll(reading.inWording());
        all.stream().limit(SHOWN).forEach(this::difference);
        md.more(all.size() - SHOWN);
    }

    private void difference(Difference difference) {
        md.raw("- **" + Phrases.kind(difference.kind()) + ", " + Phrases.reason(difference) + ".** ");
        md.text(difference.why()).raw("\n");
        if (difference.kind() == Difference.Kind.WORDING) {
            sayings.wordings(
                    Wordings.of(
                            difference.sides().stream().map(Difference.Side::at).toList()),
                    "  - ");
            return;
        }
        for (Camp camp : Camp.of(difference)) {
            md.raw("  - *")
                    .text(camp.value())
                    .raw("*: ")
                    .text(camp.at().getFirst().text());
            md.cite(camp.at()).raw("\n");
        }
    }

    private void timeline() {
        if (!reading.timeline().isEmpty()) {
            md.raw("\n## Timeline\n\n");
        }
        List<Ledger.Dated> shown = Foremost.of(reading.timeline(), SHOWN, Ledger.Dated::evidence);
        for (Ledger.Dated dated : shown) {
            md.raw("- **" + Phrases.date(dated.date()) + "** ").text(dated.text());
            md.cite(dated.evidence()).raw("\n");
        }
        md.more(reading.timeline().size() - shown.size());
    }

    private void onlyOne() {
        int others = ledger.reports().size() - 1;
        if (others < 1 || reading.onlyOne().isEmpty()) {
            return;
        }
        md.raw("\n## What only one report has\n\nNot seen in the other ");
        md.raw(others == 1 ? "report.\n\n" : Phrases.number(others) + " reports.\n\n");
        assertions(reading.onlyOne());
    }

    private void origins() {
        Origins origins = ledger.origins();
        md.raw("\n## Who rests on whom\n\n").raw(Phrases.capital(Phrases.range(origins.count())) + " independent ");
        md.raw(origins.count().max() == 1 ? "origin" : "origins").raw(", as far as the reports’ own words show.\n");
        for (Origins.Group group : origins.groups()) {
            md.raw("\n- **" + Ties.of(group, reading.sigla()) + "**");
            for (Ground ground : Ground.of(group)) {
                int shown = Math.min(GROUND_SHOWN, ground.evidence().size());
                md.raw("\n  - ").text(ground.why()).cite(ground.evidence().subList(0, shown));
                md.raw(shown < ground.evidence().size() ? " and elsewhere" : "");
            }
            md.raw("\n");
        }
    }

    private void reports() {
        md.raw("\n## The reports\n\nA citation such as [A7] names a report and a sentence. Places count characters of "
                + "the report’s text.\n\n");
        for (AnnotatedReport annotated : ledger.reports()) {
            Report report = annotated.report();
            md.raw("- **" + reading.sigla().of(report.id()) + "** ");
            md.text(report.title() == null ? "Headline not known" : report.title())
                    .raw("\n  - ");
            md.text(report.path()).raw("\n  - SHA-256 " + report.sha256() + "\n");
            if (report.url() != null) {
                md.raw("  - ").text(report.url()).raw("\n");
            }
            String places = md.places(report.id(), report.text());
            md.raw(places.isEmpty() ? "" : "  - " + places + "\n");
        }
    }
}
