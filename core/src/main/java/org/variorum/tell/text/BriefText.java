package org.variorum.tell.text;

import java.util.List;
import org.variorum.collate.Ledger;
import org.variorum.read.Unread;
import org.variorum.report.Report;
import org.variorum.tell.Brief;
import org.variorum.tell.layout.Reading;
import org.variorum.tell.layout.entry.Sigla;

/** The whole brief in Markdown: its stories, one after the other, and what could not be used. */
public final class BriefText {
    private BriefText() {}

    /** The text of a brief; the same brief gives the same text. */
    public static String of(Brief brief) {
        StringBuilder out = new StringBuilder();
        for (Ledger ledger : brief.ledgers()) {
            out.append(new StoryText(new Reading(ledger)).write()).append('\n');
        }
        return out + closing(brief);
    }

    private static String closing(Brief brief) {
        MarkdownWriter md = new MarkdownWriter(new Sigla(List.of()));
        boolean incomplete = !brief.unread().isEmpty() || !brief.notAnnotated().isEmpty();
        if (incomplete) {
            md.raw("## What could not be read\n\n");
        }
        for (Unread unread : brief.unread()) {
            md.raw("- ").text(unread.path()).raw(": ").text(unread.cause()).raw("\n");
        }
        for (Report report : brief.notAnnotated()) {
            md.raw("- ").text(Sigla.fileName(report)).raw(": read, but not analysed");
            md.text(report.language() == null ? "" : " (language " + report.language() + ")")
                    .raw("\n");
        }
        if (incomplete) {
            md.raw("\n");
        }
        md.raw("This brief says what these reports say, not what is so. Variorum ");
        return md.text(brief.made().version()).raw(".\n").toString();
    }
}
