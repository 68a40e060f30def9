package org.variorum.annotate.learned;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Head;
import org.variorum.report.Span;

/** What the network says of one text. */
public final class Readout {
    private final List<Word> words;
    private final @Nullable Rows rows;
    private final Head head;
    private final List<Found> attributions;

    Readout(List<Word> words, @Nullable Rows rows, Head head, List<Found> attributions) {
        this.words = words;
        this.rows = rows;
        this.head = head;
        this.attributions = List.copyOf(attributions);
    }

    /** In the order of the text. */
    public List<Found> attributions() {
        return attributions;
    }

    /**
     * A vector of length one for the words that begin in {@code span}, as they stand in their context; zero where there
     * are none. The mean of the words' vectors, trained to lie where an encoder of single sentences puts the sentence.
     */
    public float[] vector(Span span) {
        Head.Columns part = head.of("vector");
        float[] mean = new float[part.width()];
        for (int i = firstFrom(span.start()); i < words.size() && words.get(i).start() < span.end(); i++) {
            if (rows != null) {
                rows.addTo(mean, i, part);
            }
        }
        double norm = 0;
        for (float x : mean) {
            norm += (double) x * x;
        }
        float scale = norm == 0 ? 0 : (float) (1 / Math.sqrt(norm));
        for (int k = 0; k < mean.length; k++) {
            mean[k] *= scale;
        }
        return mean;
    }

    /** The Penn treebank's tag of the word at {@code offset}; {@code SYM} where there is none. */
    public String tag(int offset) {
        int i = firstFrom(offset + 1) - 1;
        return rows == null || i < 0 || words.get(i).end() <= offset
                ? "SYM"
                : head.tags().get(rows.highest(i, head.of("pos")));
    }

    /** What kind of name the word at {@code offset} belongs to, {@code O} for none; null where the network tells none. */
    public @Nullable String name(int offset) {
        int i = firstFrom(offset + 1) - 1;
        return rows == null
                        || i < 0
                        || words.get(i).end() <= offset
                        || head.names().isEmpty()
                ? null
                : head.names().get(rows.highest(i, head.of("ner")));
    }

    /** True if it tells names. */
    public boolean tellsNames() {
        return rows != null && !head.names().isEmpty();
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (words.get(mid).start() < offset) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }
}
