package org.variorum.model;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The files of the learned reader on disk.
 *
 * @param network the ONNX graph
 * @param head what its output means, JSON
 * @param vocabulary its word pieces, one a line
 */
public record ModelFiles(Path network, Path head, Path vocabulary) {
    private static final String NETWORK = "reader.onnx";
    private static final String PINNED = "reader.sha256";
    private static final String HEAD = "reader.json";
    private static final String VOCABULARY = "reader-vocabulary.txt";

    /** The files in {@code directory}. */
    public static ModelFiles in(Path directory) {
        return new ModelFiles(directory.resolve(NETWORK), directory.resolve(HEAD), directory.resolve(VOCABULARY));
    }

    /**
     * The files in the directory that the system property {@code variorum.models} names; where it is not set, copies of
     * the class path's in a temporary directory.
     *
     * @throws UncheckedIOException if there is no model
     */
    public static ModelFiles standard() {
        String directory = System.getProperty("variorum.models");
        if (directory != null) {
            return in(Path.of(directory));
        }
        try {
            Path copy = Files.createTempDirectory("variorum-models");
            ModelFiles files = in(copy);
            copyResource(NETWORK, files.network());
            copyResource(HEAD, files.head());
            copyResource(VOCABULARY, files.vocabulary());
            copy.toFile().deleteOnExit();
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copyResource(String name, Path to) throws IOException {
        try (InputStream in = ModelFiles.class.getResourceAsStream("/org/variorum/models/" + name)) {
            if (in == null) {
                throw new FileNotFoundException("No model " + name + ": add variorum-models to the class path");
            }
            Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
            to.toFile().deleteOnExit();
        }
    }

    /** What the model is called in a brief. */
    public String name() {
        return "learned reader";
    }

    /** SHA-256 of the network, in hexadecimal. */
    public String sha256() {
        // Written by the build, which checks it: computing it anew is a tenth of the time that a short run takes.
        Path pinned = network.resolveSibling(PINNED);
        try {
            return Files.exists(pinned) ? Files.readString(pinned).strip() : computedSha256();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String computedSha256() throws IOException {
        try (InputStream in = Files.newInputStream(network)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
