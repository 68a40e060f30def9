package org.variorum.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.bench.run.Program;
import org.variorum.bench.run.Project;
import org.variorum.bench.run.Run;

/**
 * A program that prints who says what in plain text reports, in the shape of {@code variorum annotate}.
 *
 * @param name as shown
 * @param before what it is given before the files
 */
record Reader(String name, Program program, List<String> before) {
    private static final Pattern CORENLP_JAR = Pattern.compile("stanford-corenlp-([0-9.]+)\\.jar");

    /** What it is commonly given for annotators up to coreference. */
    private static final String CORENLP_HEAP = "-Xmx6g";

    Reader {
        before = List.copyOf(before);
    }

    static Reader variorum(Project project) {
        return new Reader("Variorum", Program.launcher(project), List.of("annotate"));
    }

    /** CoreNLP in a process of its own, from what its profile built: nothing of it is on this class path.
     *
     * @param threads how many it may use in each of its annotators that can; one if it is not told
     * @throws IOException if the profile was not built
     */
    static Reader coreNlp(Project project, int threads) throws IOException {
        Path target = project.bench("peers").resolve("corenlp").resolve("target");
        String libraries = Files.readString(target.resolve("classpath")).strip();
        Matcher jar = CORENLP_JAR.matcher(libraries);
        String version = jar.find() ? " " + jar.group(1) : "";
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                CORENLP_HEAP,
                "-cp",
                target.resolve("classes") + System.getProperty("path.separator") + libraries,
                "org.variorum.peer.corenlp.Main",
                Integer.toString(threads));
        return new Reader(
                "CoreNLP" + version + (threads == 1 ? "" : ", " + threads + " threads"),
                new Program(command, project.root()),
                List.of());
    }

    Run read(List<Path> reports, Path out) throws IOException {
        List<String> arguments = new ArrayList<>(before);
        reports.forEach(report -> arguments.add(report.toString()));
        return program.demand(out, arguments);
    }
}
