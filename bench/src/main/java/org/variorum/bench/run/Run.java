package org.variorum.bench.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One finished run of the command line.
 *
 * @param out the file that holds its standard output
 * @param errors its standard error
 * @param seconds from start to end of the process
 * @param peakBytes the most resident memory its largest process held; 0 where the system does not say
 */
public record Run(int exit, Path out, String errors, double seconds, long peakBytes) {

    /** Its standard output.
     *
     * @throws IOException if the file is gone
     */
    public String text() throws IOException {
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
