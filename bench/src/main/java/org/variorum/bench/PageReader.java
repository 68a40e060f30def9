package org.variorum.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.bench.json.Node;
import org.variorum.bench.pages.Rounds;
import org.variorum.bench.run.Program;
import org.variorum.bench.run.Project;
import org.variorum.bench.run.Run;

/**
 * A program that takes the main text out of pages on one thread, given how often and the folder they lie in. It prints it
 * while it warms up, and then tells the seconds of a processor's time of each round through all of them.
 *
 * @param name as shown
 * @param most how many rounds it is asked for at the most, since a slow one takes minutes for each
 */
record PageReader(String name, Program program, int most) {
    private static final Pattern SECONDS = Pattern.compile("(?m)^seconds ([0-9.]+)$");

    /** One thread also for what is cleared away, and as much memory for each. */
    private static final List<String> ONE_THREAD = List.of("-XX:+UseSerialGC", "-Xmx2g");

    /** All pages three times: what compiles while it runs is fast only then. */
    private static final int ALL_ROUNDS = 30;

    private static final int FEW_ROUNDS = 3;

    static List<PageReader> all(Project project) throws IOException {
        return List.of(
                java("Variorum", project, System.getProperty("java.class.path"), Rounds.class.getName()),
                peer("Readability4J", "readability4j", project),
                peer("boilerpipe", "boilerpipe", project),
                mozilla(project));
    }

    /** One in Java, in a process of its own, from what its profile built: nothing of it is on this class path. */
    private static PageReader peer(String name, String artifact, Project project) throws IOException {
        Path target = project.bench("peers").resolve("pages").resolve("target");
        String libraries = Files.readString(target.resolve("classpath")).strip();
        Matcher jar = Pattern.compile(artifact + "-([0-9.]+)\\.jar").matcher(libraries);
        String classPath = target.resolve("classes") + System.getProperty("path.separator") + libraries;
        return java(
                name + (jar.find() ? " " + jar.group(1) : ""),
                project,
                classPath,
                "org.variorum.peer.pages.Main",
                artifact);
    }

    private static PageReader java(String name, Project project, String classPath, String... main) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ONE_THREAD);
        command.addAll(List.of("-cp", classPath));
        command.addAll(List.of(main));
        return new PageReader(name, new Program(command, project.root()), ALL_ROUNDS);
    }

    private static PageReader mozilla(Project project) throws IOException {
        Path folder = project.bench("peers").resolve("readability");
        Node versions = Node.document(folder.resolve("package.json")).get("dependencies");
        String name = "Readability " + versions.get("@mozilla/readability").text() + " (Mozilla's) on jsdom "
                + versions.get("jsdom").text();
        return new PageReader(
                name, new Program(List.of("node", folder.resolve("read.js").toString()), project.root()), FEW_ROUNDS);
    }

    /** Reads all pages in {@code folder} into {@code out}; returns the seconds of a processor's time
     * of each round after that. */
    List<Double> read(Path folder, int rounds, Path out) throws IOException {
        Run run = program.demand(out, List.of(Integer.toString(Math.min(rounds, most)), folder.toString()));
        return SECONDS.matcher(run.errors())
                .results()
                .map(m -> Double.valueOf(m.group(1)))
                .toList();
    }
}
