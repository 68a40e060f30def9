package org.variorum.annotate.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the word lists of {@code org/variorum/annotate}: one entry a line, {@code #} begins a comment. */
public final class WordList {
    private WordList() {}

    /**
     * The entries of a list, in its order, without comments and blank lines.
     *
     * @param name of the file, such as {@code roles.txt}
     * @throws UncheckedIOException if there is no such list
     */
    public static List<String> lines(String name) {
        try (InputStream in = WordList.class.getResourceAsStream("/org/variorum/annotate/" + name)) {
            if (in == null) {
                throw new IOException("No word list " + name);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
