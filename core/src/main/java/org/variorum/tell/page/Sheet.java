package org.variorum.tell.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.collate.Citation;
import org.variorum.report.Report;
import org.variorum.tell.layout.CitationLine;
import org.variorum.tell.layout.entry.Assertion;
import org.variorum.tell.layout.entry.Sigla;
import org.variorum.tell.layout.words.Phrases;

/** What the sections of one story write on: numbered entries, links to the reports, lists that fold. */
final class Sheet {
    /** More links in one place than this fold away. */
    private static final int LINKS = 8;

    private static final int SHORT_DIGEST = 8;

    final HtmlWriter html;
    final Sigla sigla;
    final Apparatus apparatus;
    private final String prefix;
    private final int level;
    private int section;
    private int entries;
    private Entry entry = new Entry("", "");

    Sheet(HtmlWriter html, Sigla sigla, String prefix, int level) {
        this.html = html;
        this.sigla = sigla;
        this.apparatus = new Apparatus(sigla, prefix);
        this.prefix = prefix;
        this.level = level;
    }

    String id(String name) {
        return prefix + name;
    }

    /** A heading element, {@code deeper} levels below the story's own. */
    String heading(int deeper) {
        return "h" + Math.min(6, level + deeper);
    }

    void section(Section content) {
        section++;
        entries = 0;
        String headingId = id(content.id());
        html.open("section").attr("class", content.id()).attr("aria-labelledby", headingId);
        html.open(heading(1)).attr("id", headingId);
        html.leaf("span", "no", section + "").text(" " + content.heading()).close(heading(1));
        content.body(this);
        html.close("section");
    }

    /** Opens an element as the next numbered entry; what is cited until the next one leads back to it. */
    void openEntry(String element, @Nullable String cssClass) {
        entries++;
        String number = section + "." + entries;
        entry = new Entry(id("e" + number), number);
        html.open(element).attr("class", cssClass).attr("id", entry.id());
    }

    /** The entry's number, which links to the entry itself so that its address can be copied. */
    void number() {
        html.open("a").attr("class", "no").attr("href", "#" + entry.id());
        html.attr("aria-label", "Entry " + entry.number()).text(entry.number()).close("a");
    }

    void note(String text) {
        html.leaf("p", "note", text);
    }

    /** A link to each sentence cited, in order of the letters. */
    void witnesses(List<Citation> citations) {
        html.open("div").attr("class", "wit");
        links(citations);
        html.close("div");
    }

    /** The same with a button that copies the entry and what {@link #citations} wrote in it. */
    void witnessesToCopy(List<Citation> citations) {
        html.open("div").attr("class", "wit");
        links(citations);
        copyButton();
        html.close("div");
    }

    /** The places that tell of the entry with something else in it. */
    void apart(List<Assertion.Apart> places) {
        if (places.isEmpty()) {
            return;
        }
        html.open("p").attr("class", "by");
        String before = "But ";
        for (Assertion.Apart place : places) {
            html.text(before + Phrases.apart(place.kind()) + ", \u201C"
                    + place.at().focusText() + "\u201D, in ");
            cite(place.at());
            before = "; ";
        }
        html.close("p");
    }

    /** Shows only where a script may run. */
    void copyButton() {
        html.open("button").attr("type", "button").attr("class", "copy");
        html.attr("title", "Copy " + entry.number() + " with its citations").text("copy");
        html.close("button");
    }

    /** The citations of the entry as they are copied, but for the fingerprints, which stand with the reports. */
    void citations(List<CitationLine> lines) {
        html.open("ul").attr("class", "cites").attr("hidden", "");
        for (CitationLine line : lines) {
            html.open("li").text(line.before() + ", SHA-256 ").open("code");
            html.attr("data-report", apparatus.reportId(line.report().id()));
            String sha256 = line.report().sha256();
            html.text(sha256.substring(0, Math.min(SHORT_DIGEST, sha256.length())) + "…")
                    .close("code");
            html.text(", " + line.after()).close("li");
        }
        html.close("ul");
    }

    private void links(List<Citation> citations) {
        Map<String, Citation> sentences = new LinkedHashMap<>();
        for (Citation at : citations) {
            sentences.putIfAbsent(at.reportId() + ' ' + Sigla.sentence(at) + ' ' + Sigla.inTitle(at), at);
        }
        List<Citation> sorted = sentences.values().stream()
                .sorted(Comparator.comparing((Citation at) -> sigla.of(at.reportId()), Sigla.ORDER)
                        .thenComparing(Citation::span))
                .toList();
        int open = sorted.size() <= LINKS + 2 ? sorted.size() : LINKS;
        sorted.subList(0, open).forEach(this::cite);
        if (open < sorted.size()) {
            html.open("details").leaf("summary", null, (sorted.size() - open) + " more");
            sorted.subList(open, sorted.size()).forEach(this::cite);
            html.close("details");
        }
    }

    /** A link to the cited words: the report's letter with the number of the sentence. */
    void cite(Citation at) {
        String letter = sigla.of(at.reportId());
        int sentence = Sigla.sentence(at);
        Report report = at.report().report();
        String place = Sigla.inTitle(at) ? "title" : sentence > 0 ? "sentence " + sentence : "text";
        String label = letter + ", " + Sigla.label(report) + ", " + place;
        html.open("a").attr("class", "sig").attr("href", "#" + apparatus.cite(at, entry));
        html.attr("aria-label", label).attr("title", label).text(letter);
        html.leaf("sub", null, Sigla.inTitle(at) ? "title" : sentence > 0 ? sentence + "" : "");
        html.close("a").text(" ");
    }

    /** A link to a whole report, by its letter. */
    void letter(AnnotatedReport annotated) {
        String id = annotated.report().id();
        String label = sigla.of(id) + ", " + Sigla.label(annotated.report());
        html.open("a")
                .attr("class", "sig")
                .attr("href", "#" + apparatus.reportId(id))
                .attr("aria-label", label);
        html.text(sigla.of(id)).close("a");
    }

    /** The first {@code shown} items in the open, all others behind a line that says how many they are. */
    <T> void folding(List<T> items, int shown, String listClass, Consumer<T> item) {
        int open = items.size() <= shown + 1 ? items.size() : shown;
        list(items.subList(0, open), listClass, item);
        if (open < items.size()) {
            html.open("details").attr("class", "more");
            html.leaf("summary", null, "Show " + (items.size() - open) + " more");
            list(items.subList(open, items.size()), listClass, item);
            html.close("details");
        }
    }

    private <T> void list(List<T> items, String listClass, Consumer<T> item) {
        html.open("ol").attr("class", listClass).attr("role", "list");
        items.forEach(item);
        html.close("ol");
    }
}
