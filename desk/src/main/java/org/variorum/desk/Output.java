package org.variorum.desk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where commands write that print one object a line, and how they go on with what they left unfinished. */
final class Output {
    private static final int BUFFER = 1 << 16;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write. Default: standard output.")
    private @Nullable Path file;

    @Option(
            names = "--resume",
            description =
                    "Go on behind the last whole line of FILE, which the same command on the same input left when "
                            + "it was stopped. What could not be used before that line is not told again.")
    private boolean resume;

    /** Opens it and lets {@code work} begin where the file ends. */
    OutputStream open(Work work) throws IOException {
        if (file == null) {
            if (resume) {
                throw wrong("--resume needs -o FILE");
            }
            return Work.out();
        }
        Path parent = file.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent) || Files.isDirectory(file)) {
            throw wrong("Cannot write to " + file);
        }
        if (resume && Files.exists(file)) {
            try {
                work.goOnBehind(Unfinished.mend(file));
            } catch (Unfinished.Strange e) {
                throw wrong(e.getMessage());
            }
            return new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.APPEND), BUFFER);
        }
        return new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
    }

    private CommandLine.ParameterException wrong(@Nullable String why) {
        return new CommandLine.ParameterException(spec.commandLine(), String.valueOf(why));
    }
}
