package org.variorum.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * Gets what lies at a web address. The library itself opens no connection, so that it is offline wherever nobody gives
 * it one of these; the command line does.
 */
@FunctionalInterface
public interface Addresses {
    /**
     * Gets what lies at {@code address}, which begins with {@code http://} or {@code https://}.
     *
     * @throws Refused if it cannot be had, with the cause
     * @throws IOException if the connection breaks
     */
    Fetched fetch(String address) throws IOException, Refused;

    /** Fetches nothing. */
    static Addresses none() {
        return address -> {
            throw new Refused("an address: nothing is fetched here, save it to a file");
        };
    }

    /**
     * What a server answered.
     *
     * @param address where it was found in the end
     * @param charset the one it came with; null where it came with none
     * @param content its bytes, unpacked from what they were packed in to be sent
     */
    record Fetched(String address, @Nullable Charset charset, InputStream content) {}
}
