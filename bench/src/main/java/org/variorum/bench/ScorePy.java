package org.variorum.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.bench.json.Node;
import org.variorum.bench.score.Measure;

/**
 * The scorer that is delivered with the labelled sets.
 *
 * @param script where it lies
 */
record ScorePy(Path script) {

    /** The scorer of these sets; empty where no python3 can be run. */
    static Optional<ScorePy> of(Path sets) {
        try {
            Process version = new ProcessBuilder("python3", "--version")
                    .redirectErrorStream(true)
                    .start();
            version.getInputStream().readAllBytes();
            return version.waitFor() == 0 ? Optional.of(new ScorePy(sets.resolve("score.py"))) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** All numbers it prints, the keys of nested objects joined by dots.
     *
     * @throws IOException if it fails
     */
    List<Measure> score(Part part, Path answers) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                "python3", script.toString(), part.task().word(), part.gold().toString(), answers.toString());
        builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException("score.py " + part.task().word() + ": exit code " + process.exitValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        List<Measure> out = new ArrayList<>();
        flatten(Node.parse(text), "", out);
        return List.copyOf(out);
    }

    private static void flatten(Node node, String prefix, List<Measure> out) {
        for (String key : node.keys()) {
            Node child = node.get(key);
            if (child.keys().isEmpty()) {
                out.add(new Measure(prefix + key, child.number()));
            } else {
                flatten(child, prefix + key + ".", out);
            }
        }
    }
}
