package org.variorum.bench.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where things lie.
 *
 * @param root the folder that holds {@code samples}, {@code bench} and the other modules
 */
public record Project(Path root) {

    /** The project that the working directory lies in.
     *
     * @throws IllegalStateException if it lies in none
     */
    public static Project find() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("samples/reports")) && Files.isRegularFile(at.resolve("pom.xml"))) {
                return new Project(at);
            }
        }
        throw new IllegalStateException("run this inside the project");
    }

    /** The labelled sets beside the checkout; empty where they were not delivered with it. */
    public Optional<Path> labelledSets() {
        return present(root.resolveSibling("shared").resolve("bench"));
    }

    /** The five reports that the project is judged on; empty where they were not delivered with it. */
    public Optional<Path> seeds() {
        return present(root.resolveSibling("shared").resolve("reports").resolve("seeds"));
    }

    public Path samples() {
        return root.resolve("samples").resolve("reports");
    }

    /** A folder of the bench module. */
    public Path bench(String name) {
        return root.resolve("bench").resolve(name);
    }

    private static Optional<Path> present(Path folder) {
        return Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty();
    }
}
