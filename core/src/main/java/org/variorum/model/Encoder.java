package org.variorum.model;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
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
 * The sentence encoder: a small BERT in ONNX form, run in this process. One call encodes one text, alone: the vectors
 * of a quantised network depend on their neighbours in a batch, and a batch of one is also the fastest here.
 *
 * <p>Safe for use by several threads at once. Holds native memory until closed.
 */
public final class Encoder implements AutoCloseable {
    /** Word pieces read of one text; what lies beyond is ignored. */
    private static final int LIMIT = 256;

    static {
        // DJL asks a cloud's metadata service who this machine is, and reports home, unless told not to.
        System.setProperty("OPT_OUT_TRACKING", "true");
    }

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;

    private Encoder(OrtEnvironment environment, OrtSession session, HuggingFaceTokenizer tokenizer) {
        this.environment = environment;
        this.session = session;
        this.tokenizer = tokenizer;
    }

    /**
     * Loads network and tokenizer.
     *
     * @throws UncheckedIOException if a file is missing or is no such model
     */
    public static Encoder open(ModelFiles files) {
        try {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            OrtSession session = openSession(environment, files.network());
            HuggingFaceTokenizer tokenizer = HuggingFaceTokenizer.builder()
                    .optTokenizerPath(files.tokenizer())
                    .optTruncation(true)
                    .optMaxLength(LIMIT)
                    .optPadding(false)
                    .build();
            return new Encoder(environment, session, tokenizer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OrtSession openSession(OrtEnvironment environment, Path network) throws IOException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.BASIC_OPT);
            options.setDeterministicCompute(true);
            return environment.createSession(network.toString(), options);
        } catch (OrtException e) {
            throw new IOException("Not a usable network: " + network, e);
        }
    }

    /** The mean of the text's token vectors, scaled to length one. */
    public float[] encode(String text) {
        Encoding encoding = tokenizer.encode(text);
        long[] ids = encoding.getIds();
        long[] shape = {1, ids.length};
        try (OnnxTensor inputIds = tensor(ids, shape);
                OnnxTensor mask = tensor(encoding.getAttentionMask(), shape);
                OnnxTensor types = tensor(encoding.getTypeIds(), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", inputIds, "attention_mask", mask, "token_type_ids", types))) {
            return unitMean(((OnnxTensor) result.get(0)).getFloatBuffer().array(), ids.length);
        } catch (OrtException e) {
            throw new IllegalStateException("The network failed on a text of " + ids.length + " pieces", e);
        }
    }

    private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
    }

    private static float[] unitMean(float[] states, int tokens) {
        int width = states.length / tokens;
        float[] mean = new float[width];
        for (int t = 0; t < tokens; t++) {
            for (int i = 0; i < width; i++) {
                mean[i] += states[t * width + i];
            }
        }
        double norm = 0;
        for (float x : mean) {
            norm += (double) x * x;
        }
        float scale = norm == 0 ? 0 : (float) (1 / Math.sqrt(norm));
        for (int i = 0; i < width; i++) {
            mean[i] *= scale;
        }
        return mean;
    }

    /** Frees the native memory; no call may be under way. */
    @Override
    public void close() {
        tokenizer.close();
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }
}
