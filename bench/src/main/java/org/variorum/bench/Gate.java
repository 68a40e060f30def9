package org.variorum.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.variorum.bench.run.Program;
import org.variorum.bench.score.Measure;

/** Scores one small part through the command line. */
record Gate(Program program, Path work) {

    /** The chief measures of the part. */
    List<Measure> score(Part part) throws IOException {
        Path out = answers(part);
        part.answer(program, out);
        List<Measure> all = part.task().scorer().score(part.gold(), out);
        return all.stream().filter(m -> part.task().chief().contains(m.name())).toList();
    }

    /** Where the program's answers to the part are kept. */
    Path answers(Part part) {
        return work.resolve(part.name() + ".answers.jsonl");
    }
}
