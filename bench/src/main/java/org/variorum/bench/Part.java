package org.variorum.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.variorum.bench.run.Program;
import org.variorum.bench.run.Run;

/**
 * A labelled set, or a part of one, with what the command line is given to answer it.
 *
 * @param name file name and row label
 * @param inputs files and folders for the command line
 * @param gold as {@code score.py} takes it
 */
public record Part(String name, Task task, List<Path> inputs, Path gold) {
    public Part {
        inputs = List.copyOf(inputs);
    }

    /** Lets the program answer into {@code out}.
     *
     * @throws IOException if it fails
     */
    public Run answer(Program program, Path out) throws IOException {
        List<String> arguments = new ArrayList<>();
        arguments.add(task.verb());
        inputs.forEach(input -> arguments.add(input.toString()));
        Run run = program.run(out, arguments);
        if (run.exit() > 1) {
            throw new IOException(name + ": exit code " + run.exit() + "\n" + run.errors());
        }
        return run;
    }
}
