package org.variorum.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import org.variorum.tell.AnnotationJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code variorum annotate}. */
@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        description = {
            "Prints each report with who says what in it, figures, times and names, one JSON object a line. One in another "
                    + "language than English is read and marked notAnnotated."
        },
        footer = {
            "",
            "Example:",
            "  variorum annotate report.txt --published 2024-06-14 | jq '.attributions[].speaker.name'"
        })
final class AnnotateCommand implements Callable<Integer> {
    @Mixin
    private Work work = new Work();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() throws IOException {
        try (OutputStream out = output.open(work)) {
            work.annotate(annotated -> AnnotationJson.write(annotated, out));
        }
        return work.exitCode();
    }
}
