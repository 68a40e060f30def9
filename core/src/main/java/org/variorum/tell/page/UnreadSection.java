package org.variorum.tell.page;

import org.variorum.read.Unread;
import org.variorum.report.Report;
import org.variorum.tell.Brief;
import org.variorum.tell.layout.entry.Sigla;

/** What could not be used, said plainly at the end of the page. */
record UnreadSection(Brief brief) {

    boolean present() {
        return !brief.unread().isEmpty() || !brief.notAnnotated().isEmpty();
    }

    void write(HtmlWriter html) {
        html.open("section").attr("class", "unread").attr("aria-labelledby", "unread");
        html.open("h2").attr("id", "unread").text("What could not be read").close("h2");
        html.open("ul");
        for (Unread unread : brief.unread()) {
            html.open("li")
                    .leaf("code", null, unread.path())
                    .text(": " + unread.cause())
                    .close("li");
        }
        for (Report report : brief.notAnnotated()) {
            html.open("li").leaf("code", null, Sigla.fileName(report));
            html.text(
                    report.language() == null
                            ? ": read, but not analysed"
                            : ": read, but not analysed: its language is “" + report.language()
                                    + "”, and only English is");
            html.close("li");
        }
        html.close("ul").close("section");
    }
}
