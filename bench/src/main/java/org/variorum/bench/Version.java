package org.variorum.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.variorum.bench.run.Project;

/**
 * Which state of the project was measured.
 *
 * @param commit its hash, with a plus where files were changed since
 * @param date the day of the commit, so that the same state gives the same data
 */
record Version(String commit, String date) {
    static Version of(Project project) throws IOException {
        String changed = git(project, "status", "--porcelain", "--untracked-files=no");
        return new Version(
                git(project, "log", "-1", "--format=%h") + (changed.isEmpty() ? "" : "+"),
                git(project, "log", "-1", "--format=%cs"));
    }

    private static String git(Project project, String... arguments) throws IOException {
        String[] command = new String[arguments.length + 1];
        command[0] = "git";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        Process process = new ProcessBuilder(command)
                .directory(project.root().toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
