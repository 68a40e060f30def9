package org.variorum.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.variorum.annotate.Vector;
import org.variorum.annotate.learned.LearnedReader;
import org.variorum.bench.agree.Agreement;
import org.variorum.bench.run.Digest;
import org.variorum.bench.score.Measure;
import org.variorum.model.ModelFiles;
import org.variorum.model.Network;
import org.variorum.report.Span;

/** How well the encoder's vectors grade pairs of headlines; the library is called, since no verb compares two sentences. */
record Headlines(Path sets) implements Gate.Held {

    @Override
    public String part() {
        return "headlines";
    }

    @Override
    public String digest() throws IOException {
        return Digest.of(Agreement.headlineFiles(folder()));
    }

    @Override
    public List<Measure> score() throws IOException {
        try (Network network = Network.open(ModelFiles.standard())) {
            return agreement(network).headlines(folder());
        }
    }

    private Path folder() {
        return sets.resolve("agree");
    }

    /** With the vectors that a network gives to whole texts. */
    static Agreement agreement(Network network) {
        LearnedReader reader = new LearnedReader(network);
        return new Agreement(text -> {
            Span whole = new Span(0, text.length());
            return Vector.of(reader.read(text, List.of(whole)).vector(whole));
        });
    }
}
