package org.variorum.bench.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 of bytes and files. */
public final class Digest {
    private Digest() {}

    public static byte[] sha256(byte[] bytes) {
        return fresh().digest(bytes);
    }

    /** One hash over the names and contents of files, in the order given.
     *
     * @throws IOException if one cannot be read
     */
    public static String of(List<Path> files) throws IOException {
        MessageDigest all = fresh();
        for (Path file : files) {
            all.update(String.valueOf(file.getFileName()).getBytes(StandardCharsets.UTF_8));
            all.update(sha256(Files.readAllBytes(file)));
        }
        return HexFormat.of().formatHex(all.digest());
    }

    private static MessageDigest fresh() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
