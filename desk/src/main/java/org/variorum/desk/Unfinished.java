package org.variorum.desk;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.variorum.read.ReadOptions;

/**
 * The output of a run that was stopped: whole lines, one a report, and perhaps the beginning of another. Since output is
 * in the order of input, its last report is where to go on.
 */
final class Unfinished {
    private static final JsonFactory JSON = new JsonFactory();

    private Unfinished() {}

    /** The file is no such output. */
    static final class Strange extends Exception {
        private static final long serialVersionUID = 1L;

        Strange(Path file) {
            super(file + " is no output of this command: --resume would spoil it");
        }
    }

    /**
     * Takes the piece of a line at the end away and tells the last report; null where there is none.
     *
     * @throws Strange if the last line is none of ours; the file is then left as it is
     */
    static ReadOptions.@Nullable After mend(Path file) throws IOException, Strange {
        byte[][] last = {new byte[0]};
        long whole = lines(file, line -> last[0] = line);
        String path = last[0].length == 0 ? null : path(last[0]);
        if (path == null && (whole > 0 || Files.size(file) > 0 && !beginsLikeOurs(file))) {
            throw new Strange(file);
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(whole);
        }
        if (path == null) {
            return null;
        }
        int[] times = {0};
        lines(file, line -> times[0] += path.equals(path(line)) ? 1 : 0);
        return new ReadOptions.After(path, times[0]);
    }

    /** Hands on each whole line and tells how many bytes they take. */
    private static long lines(Path file, Consumer<byte[]> lines) throws IOException {
        long whole = 0;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (b == '\n') {
                    whole += line.size() + 1;
                    lines.accept(line.toByteArray());
                    line.reset();
                } else {
                    line.write(b);
                }
            }
        }
        return whole;
    }

    private static boolean beginsLikeOurs(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == '{';
        }
    }

    private static @Nullable String path(byte[] line) {
        try (JsonParser json = JSON.createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean found = json.currentName().equals("path");
                json.nextToken();
                if (found) {
                    return json.getText();
                }
                json.skipChildren();
            }
        } catch (IOException e) {
            // no line of ours
        }
        return null;
    }
}
