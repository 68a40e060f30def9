package org.variorum.tell.page;

import java.util.List;
import org.variorum.collate.Ledger;
import org.variorum.tell.Brief;
import org.variorum.tell.layout.Reading;
import org.variorum.tell.layout.words.Phrases;

/** The whole page: a self-contained document that fetches nothing, and whose one small script only copies. */
public final class Page {
    private final Brief brief;
    private final HtmlWriter html = new HtmlWriter();

    private Page(Brief brief) {
        this.brief = brief;
    }

    /** The page of a brief; the same brief gives the same page. */
    public static String of(Brief brief) {
        return new Page(brief).write();
    }

    private String write() {
        List<Ledger> ledgers = brief.ledgers();
        html.open("html").attr("lang", "en");
        head(title(ledgers));
        html.open("body");
        html.open("a")
                .attr("class", "skip")
                .attr("href", "#main")
                .text("Skip to the brief")
                .close("a");
        html.open("main").attr("id", "main");
        if (ledgers.size() != 1) {
            html.leaf("h1", null, title(ledgers));
        }
        for (int i = 0; i < ledgers.size(); i++) {
            boolean alone = ledgers.size() == 1;
            new StoryPart(new Reading(ledgers.get(i)), alone ? "" : "s" + (i + 1) + "-", alone ? 1 : 2, html).write();
        }
        UnreadSection unread = new UnreadSection(brief);
        if (unread.present()) {
            unread.write(html);
        }
        html.close("main");
        footer();
        html.script(Own.text("copy.js"));
        html.close("body").close("html");
        return html.page();
    }

    private static String title(List<Ledger> ledgers) {
        if (ledgers.size() == 1) {
            return ledgers.getFirst().title();
        }
        int reports = ledgers.stream().mapToInt(l -> l.reports().size()).sum();
        return ledgers.isEmpty()
                ? "No report to read"
                : Phrases.capital(Phrases.count(ledgers.size(), "story")) + " in " + Phrases.count(reports, "report");
    }

    private void head(String title) {
        html.open("head");
        html.open("meta").attr("charset", "utf-8").empty();
        html.open("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1")
                .empty();
        html.open("meta")
                .attr("name", "color-scheme")
                .attr("content", "light dark")
                .empty();
        html.open("meta")
                .attr("name", "referrer")
                .attr("content", "no-referrer")
                .empty();
        html.leaf("title", null, title + " (Variorum)");
        html.open("link").attr("rel", "icon").attr("href", "data:,").empty();
        html.style(Own.text("brief.css"));
        html.close("head");
    }

    private void footer() {
        html.open("footer");
        html.leaf("p", null, "This brief says what these reports say, not what is so.");
        html.open("p").text("Made with Variorum " + brief.made().version());
        for (Brief.ModelFile model : brief.made().models()) {
            html.text("; model " + model.name() + ", SHA-256 ").leaf("code", null, model.sha256());
        }
        html.text(".").close("p").close("footer");
    }
}
