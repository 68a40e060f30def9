package org.variorum.bench.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Compares what the command line printed with a labelled set. */
public interface Scorer {
    /**
     * @param gold a file or folder, as {@code score.py} takes it for the same task
     * @param predictions JSON Lines from the command line
     * @throws IOException if either cannot be read
     */
    List<Measure> score(Path gold, Path predictions) throws IOException;
}
