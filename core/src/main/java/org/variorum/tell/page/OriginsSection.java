package org.variorum.tell.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.collate.Citation;
import org.variorum.collate.Origins;
import org.variorum.tell.layout.Ground;
import org.variorum.tell.layout.Reading;
import org.variorum.tell.layout.Ties;
import org.variorum.tell.layout.words.Phrases;

/** Which reports rest on the same origin, with the evidence of both next to each other. */
record OriginsSection(Reading reading) implements Section {
    private static final int SHOWN = 3;

    @Override
    public String id() {
        return "origins";
    }

    @Override
    public String heading() {
        return "Who rests on whom";
    }

    @Override
    public boolean present() {
        return reading.ledger().reports().size() > 1;
    }

    @Override
    public void body(Sheet sheet) {
        Origins origins = reading.ledger().origins();
        HtmlWriter html = sheet.html;
        html.leaf(
                "p",
                "lead",
                Phrases.capital(Phrases.range(origins.count())) + " independent "
                        + (origins.count().max() == 1 ? "origin" : "origins")
                        + ", as far as the reports’ own words show.");
        Set<String> grouped = new LinkedHashSet<>();
        html.open("ol").attr("class", "groups").attr("role", "list");
        for (Origins.Group group : origins.groups()) {
            grouped.addAll(group.reports());
            group(group, sheet);
        }
        html.close("ol");
        List<AnnotatedReport> alone = new ArrayList<>();
        for (AnnotatedReport annotated : sheet.sigla.reports()) {
            if (!grouped.contains(annotated.report().id())) {
                alone.add(annotated);
            }
        }
        if (!alone.isEmpty()) {
            html.open("p").attr("class", "alone").text("Nothing found ties these to another report: ");
            alone.forEach(sheet::letter);
            html.close("p");
        }
    }

    private static void group(Origins.Group group, Sheet sheet) {
        HtmlWriter html = sheet.html;
        sheet.openEntry("li", "group");
        sheet.number();
        html.open("div").attr("class", "body");
        html.leaf(sheet.heading(2), "why", Ties.of(group, sheet.sigla));
        for (Ground ground : Ground.of(group)) {
            html.leaf("p", "by", ground.why());
            if (!ground.evidence().isEmpty()) {
                sheet.folding(pairs(ground.evidence()), SHOWN, "pairs", pair -> pair(pair, sheet));
            }
        }
        html.close("div").close("li");
    }

    private static List<List<Citation>> pairs(List<Citation> evidence) {
        List<List<Citation>> pairs = new ArrayList<>();
        for (int i = 0; i < evidence.size(); i += 2) {
            pairs.add(evidence.subList(i, Math.min(i + 2, evidence.size())));
        }
        return pairs;
    }

    private static void pair(List<Citation> pair, Sheet sheet) {
        HtmlWriter html = sheet.html;
        html.open("li").attr("class", "sides");
        for (Citation at : pair) {
            html.open("div").attr("class", "side").open("blockquote").open("p");
            Passage.marked(at, html);
            html.close("p").close("blockquote");
            sheet.witnesses(List.of(at));
            html.close("div");
        }
        html.close("li");
    }
}
