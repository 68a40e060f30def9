package org.variorum.bench;

import java.util.regex.Pattern;

/** Counts words where speed is told: runs of what is no white space, whoever read them. */
final class RunningWords {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private RunningWords() {}

    static long in(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? 0 : SPACE.splitAsStream(stripped).count();
    }
}
