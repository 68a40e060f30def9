package org.variorum.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.variorum.Variorum;
import org.variorum.tell.AnnotationJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code variorum annotate}. */
@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        description = "Prints each report with who says what in it, figures, times and names, one JSON object a line.",
        footer = {
            "",
            "Example:",
            "  variorum annotate report.txt --published 2024-06-14 | jq '.attributions[].speaker.name'"
        })
final class AnnotateCommand implements Callable<Integer> {
    @Mixin
    private Work work = new Work();

    @Override
    public Integer call() throws IOException {
        try (OutputStream out = Work.out();
                Variorum variorum = work.open();
                Variorum.Line line = variorum.line(annotated -> {
                    try {
                        AnnotationJson.write(annotated, out);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })) {
            work.read(report -> {
                if (report.foreign()) {
                    work.skip(report);
                } else {
                    line.add(report);
                }
            });
        }
        return work.exitCode();
    }
}
