package org.variorum.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import org.variorum.tell.ReportJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code variorum extract}. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Prints each report as read: its text and what it says of itself, one JSON object a line.",
        footer = {"", "Example:", "  variorum extract saved-page.html | jq -r .text"})
final class ExtractCommand implements Callable<Integer> {
    @Mixin
    private Work work = new Work();

    @Override
    public Integer call() throws IOException {
        try (OutputStream out = Work.out()) {
            work.read(report -> ReportJson.write(report, out));
        }
        return work.exitCode();
    }
}
