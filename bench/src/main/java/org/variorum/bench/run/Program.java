package org.variorum.bench.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * A way to start the command line in a process of its own.
 *
 * @param command what comes before the arguments
 * @param folder the working directory
 */
public record Program(List<String> command, Path folder) {
    private static final long POLL_MILLIS = 20;

    public Program {
        command = List.copyOf(command);
    }

    /** The launcher that people use, which builds itself first if need be. */
    public static Program launcher(Project project) {
        return new Program(List.of(project.root().resolve("variorum").toString()), project.root());
    }

    /** The classes that this JVM runs on, for tests; {@code options} go to the new JVM. */
    public static Program classes(Project project, String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(List.of(options));
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add("org.variorum.desk.Main");
        return new Program(command, project.root());
    }

    /** Runs to the end; standard output goes to {@code out}.
     *
     * @throws IOException if it cannot be started
     */
    public Run run(Path out, List<String> arguments) throws IOException {
        List<String> all = new ArrayList<>(command);
        all.addAll(arguments);
        Files.createDirectories(out.toAbsolutePath().getParent());
        Path errors = Files.createTempFile("variorum", ".err");
        try {
            long began = System.nanoTime();
            Process process = new ProcessBuilder(all)
                    .directory(folder.toFile())
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(out.toFile())
                    .redirectError(errors.toFile())
                    .start();
            long peak = 0;
            while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                peak = Math.max(peak, peakOf(process));
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            return new Run(process.exitValue(), out, read(errors), seconds, peak);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            Files.deleteIfExists(errors);
        }
    }

    /** {@link #run} that insists on success.
     *
     * @throws IOException if the exit code is not 0, with what was said on standard error
     */
    public Run demand(Path out, List<String> arguments) throws IOException {
        Run run = run(out, arguments);
        if (run.exit() != 0) {
            throw new IOException(String.format(
                    Locale.ROOT, "%s: exit code %d%n%s", String.join(" ", arguments), run.exit(), run.errors()));
        }
        return run;
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private static long peakOf(Process process) {
        long own = peakOf(process.pid());
        return Math.max(
                own, process.descendants().mapToLong(p -> peakOf(p.pid())).max().orElse(0));
    }

    /** What Linux calls the high water mark of resident memory. */
    private static long peakOf(long pid) {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        try {
            for (String line : Files.readAllLines(status, StandardCharsets.ISO_8859_1)) {
                if (line.startsWith("VmHWM:")) {
                    return 1024 * Long.parseLong(line.replaceAll("\\D", ""));
                }
            }
        } catch (IOException | UncheckedIOException gone) {
            return 0;
        }
        return 0;
    }
}
