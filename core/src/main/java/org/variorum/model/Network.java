package org.variorum.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Map;

/**
 * The reader's network: a small BERT with one linear layer for all that is read off it, in ONNX form, run in this
 * process. One call reads one window, alone: what a quantised network says depends on its neighbours in a batch, and a
 * batch of one is also the fastest here.
 *
 * <p>Safe for use by several threads at once. Holds native memory until closed.
 */
public final class Network implements AutoCloseable {
    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces pieces;
    private final Head head;

    private Network(OrtEnvironment environment, OrtSession session, WordPieces pieces, Head head) {
        this.environment = environment;
        this.session = session;
        this.pieces = pieces;
        this.head = head;
    }

    /**
     * Loads the network, its vocabulary and the description of its output.
     *
     * @throws UncheckedIOException if a file is missing or is no such model
     */
    public static Network open(ModelFiles files) {
        try {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            OrtSession session = openSession(environment, files.network());
            return new Network(environment, session, WordPieces.read(files.vocabulary()), Head.read(files.head()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OrtSession openSession(OrtEnvironment environment, Path network) throws IOException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.EXTENDED_OPT);
            options.setDeterministicCompute(true);
            return environment.createSession(network.toString(), options);
        } catch (OrtException e) {
            throw new IOException("Not a usable network: " + network, e);
        }
    }

    /** How words are cut into what {@link #read} takes. */
    public WordPieces pieces() {
        return pieces;
    }

    /** What the columns of {@link #read}'s rows mean. */
    public Head head() {
        return head;
    }

    /**
     * Reads one window.
     *
     * @param ids numbers of its pieces, {@link WordPieces#start} first and {@link WordPieces#end} last
     * @param kinds a number for each piece, what its word looks like
     * @return the rows of all pieces, one behind the other
     */
    public float[] read(long[] ids, long[] kinds) {
        long[] shape = {1, ids.length};
        try (OnnxTensor inputIds = tensor(ids, shape);
                OnnxTensor types = tensor(kinds, shape);
                OrtSession.Result result = session.run(Map.of("input_ids", inputIds, "token_type_ids", types))) {
            return ((OnnxTensor) result.get(0)).getFloatBuffer().array();
        } catch (OrtException e) {
            throw new IllegalStateException("The network failed on a window of " + ids.length + " pieces", e);
        }
    }

    private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
    }

    /** Frees the native memory; no call may be under way. */
    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }
}
