package org.variorum.read;

import java.io.IOException;

/** One kind of input. A format is added by adding one class that implements this. Must be thread-safe. */
public interface Format {

    /** True where the beginning of the input shows that it is of this kind. */
    boolean claims(Head head);

    /**
     * Reads the reports of one input into {@code sink}.
     *
     * @throws Refused if the input as a whole cannot be used
     * @throws IOException if its bytes cannot be read
     */
    void read(Input input, Sink sink) throws IOException, Refused;
}
