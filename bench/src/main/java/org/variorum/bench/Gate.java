package org.variorum.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.variorum.bench.run.Program;
import org.variorum.bench.run.Project;
import org.variorum.bench.score.Measure;

/** What the accuracy gate holds at its pins: small parts through the command line, headlines through the encoder,
 * judged differences through the library. */
record Gate(Project project, Program program, Path sets, Path work) {

    /** Everything that has a pin, in the order of the pins. */
    List<Held> held() throws IOException {
        List<Held> held = new ArrayList<>();
        for (Part part : new SmallParts(sets, work).all()) {
            held.add(new ByCommand(part, program, work));
        }
        held.add(new ByCommand(FullParts.speakers(project, sets), program, work));
        held.add(new Headlines(sets));
        held.add(Judged.of(project, sets, work));
        return List.copyOf(held);
    }

    /** A score that is held at its pin. */
    sealed interface Held permits ByCommand, Headlines, Judged {
        /** As the pin has it. */
        String part();

        /** One hash over everything the score depends on but the program. */
        String digest() throws IOException;

        /** The measures that are pinned. */
        List<Measure> score() throws IOException;

        /** What is reached now, as a pin. */
        default Pins.Pin pin() throws IOException {
            return new Pins.Pin(part(), digest(), score());
        }
    }

    /** A small part that the command line answers. */
    record ByCommand(Part of, Program program, Path work) implements Held {

        @Override
        public String part() {
            return of.name();
        }

        @Override
        public String digest() throws IOException {
            return SmallParts.digest(of);
        }

        /** The chief measures of the part. */
        @Override
        public List<Measure> score() throws IOException {
            Path out = answers();
            of.answer(program, out);
            List<Measure> all = of.task().scorer().score(of.gold(), out);
            return all.stream()
                    .filter(m -> of.task().chief().contains(m.name()))
                    .toList();
        }

        /** Where the program's answers to the part are kept. */
        private Path answers() {
            return work.resolve(of.name() + ".answers.jsonl");
        }
    }
}
