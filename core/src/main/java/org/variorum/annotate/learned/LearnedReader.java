package org.variorum.annotate.learned;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.Network;
import org.variorum.report.Span;

/** Reads texts with the network: one pass for everything. Safe for use by several threads at once. */
public final class LearnedReader {
    private final Network network;
    private final Segmenter segmenter;
    private final Linker linker;

    /** @param network stays the caller's, who closes it when no call is under way */
    public LearnedReader(Network network) {
        this.network = network;
        segmenter = new Segmenter(network.head());
        linker = new Linker(network.head());
    }

    /**
     * Reads the paragraphs of a text.
     *
     * @param paragraphs in the order of the text; what lies between is not read
     */
    public Readout read(String text, List<Span> paragraphs) {
        List<Word> words = Word.in(text, paragraphs);
        if (words.isEmpty()) {
            return new Readout(words, null, network.head(), List.of());
        }
        Rows rows = Rows.read(text, words, network);
        Cut cut = segmenter.find(rows, words.size());
        List<Found> found = new ArrayList<>();
        for (Linked l : linker.link(rows, cut, words.size())) {
            found.add(new Found(
                    spans(words, l.sources()),
                    spans(words, l.cues()),
                    spans(words, l.contents()),
                    l.anchor().probability()));
        }
        return new Readout(words, rows, network.head(), found);
    }

    private static List<Span> spans(List<Word> words, List<Segment> segments) {
        return segments.stream()
                .map(s ->
                        new Span(words.get(s.from()).start(), words.get(s.to()).end()))
                .toList();
    }
}
