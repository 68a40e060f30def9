package org.variorum.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import org.variorum.tell.ReportJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code variorum extract}. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Prints each report as read: its text and what it says of itself, one JSON object a line.",
        footer = {
            "",
            "Examples:",
            "  variorum extract saved-page.html | jq -r .text",
            "  variorum extract https://news.example/report | jq -r .title",
            "  variorum extract CC-NEWS-1.warc.gz -o reports.jsonl --resume     goes on where it was stopped"
        })
final class ExtractCommand implements Callable<Integer> {
    @Mixin
    private Work work = new Work();

    @Mixin
    private Output output = new Output();

    @Option(
            names = "--places",
            description =
                    "Tell of each paragraph of a page where it stands in the page as saved, in bytes, and of a page "
                            + "in a web archive the record; of one in MHTML or mail, where in the page as decoded. Feeds "
                            + "and agencies' items tell none. Takes about twice as long.")
    private boolean places;

    @Override
    public Integer call() throws IOException {
        if (places) {
            work.tellPlaces();
        }
        try (OutputStream out = output.open(work)) {
            work.read(report -> ReportJson.write(report, out));
        }
        return work.exitCode();
    }
}
