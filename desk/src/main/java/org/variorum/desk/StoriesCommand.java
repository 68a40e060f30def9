package org.variorum.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import org.variorum.group.Grouper;
import org.variorum.tell.StoriesJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code variorum stories}. */
@Command(
        name = "stories",
        mixinStandardHelpOptions = true,
        description = {
            "Tells which reports belong to one story, one JSON object a line, in the order of input. A report in another "
                    + "language than English is in none, and named on standard error."
        },
        footer = {"", "Example:", "  variorum stories reports.jsonl | jq -r '[.story, .path] | @tsv' | sort"})
final class StoriesCommand implements Callable<Integer> {
    @Mixin
    private Work work = new Work();

    @Option(
            names = "--final",
            description = "Look at all reports before saying anything, and join stories that turned out to be one.")
    private boolean settled;

    @Override
    public Integer call() throws IOException {
        Grouper grouper = settled ? Grouper.toSettle() : new Grouper();
        try (OutputStream out = Work.out()) {
            work.annotate(annotated -> {
                // In no story, which work has said of it: what it tells has not been read.
                if (!annotated.report().foreign()) {
                    StoriesJson.write(annotated.report(), grouper.add(annotated), out);
                }
            });
            if (settled) {
                for (Grouper.Merge m : grouper.settle()) {
                    StoriesJson.redirect(m.from(), m.to(), m.because(), out);
                }
            }
        }
        return work.exitCode();
    }
}
