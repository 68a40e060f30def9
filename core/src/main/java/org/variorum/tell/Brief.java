package org.variorum.tell;

import java.util.List;
import org.variorum.collate.Ledger;
import org.variorum.read.Unread;
import org.variorum.report.Report;

/**
 * Everything a brief tells: its ledgers, and honestly what could not be used.
 *
 * @param made with which version and models, for whoever wants to make it again
 * @param unread inputs that could not be read
 * @param notAnnotated reports that were read but not annotated, such as those in other languages
 * @param ledgers one a story, the story with most reports first
 */
public record Brief(Made made, List<Unread> unread, List<Report> notAnnotated, List<Ledger> ledgers) {

    public Brief {
        unread = List.copyOf(unread);
        notAnnotated = List.copyOf(notAnnotated);
        ledgers = List.copyOf(ledgers);
    }

    public record Made(String version, List<ModelFile> models) {
        public Made {
            models = List.copyOf(models);
        }
    }

    /** A model by name and by the SHA-256 of its file. */
    public record ModelFile(String name, String sha256) {}
}
