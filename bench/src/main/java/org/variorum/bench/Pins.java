package org.variorum.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.variorum.bench.json.Node;
import org.variorum.bench.json.Pretty;
import org.variorum.bench.score.Measure;

/**
 * What is reached on small fixed parts of the labelled sets, kept as data: an honest change raises a pin, none lowers it.
 */
record Pins(List<Pin> pins) {
    /** By how much a score may be above its pin before the gate asks for the pin to be raised. */
    static final double SLACK = 0.005;

    Pins {
        pins = List.copyOf(pins);
    }

    /**
     * @param sha256 of the part's files, so that a score is never held against another set's
     */
    record Pin(String part, String sha256, List<Measure> measures) {
        Pin {
            measures = List.copyOf(measures);
        }

        /** The measures that have fallen below their pins, in words. */
        List<String> fallen(List<Measure> now) {
            return told(now, (pinned, reached) -> reached < pinned - 1e-9, "fell from the pinned %.4f to %.4f");
        }

        /** The measures whose pins are worth raising, in words. */
        List<String> risen(List<Measure> now) {
            return told(now, (pinned, reached) -> reached > pinned + SLACK, "raise the pin %.4f: %.4f is reached");
        }

        private List<String> told(List<Measure> now, Test test, String words) {
            List<String> out = new ArrayList<>();
            for (Measure pinned : measures) {
                double reached = Measure.of(now, pinned.name());
                if (test.holds(pinned.value(), reached)) {
                    out.add(part + " " + pinned.name() + ": "
                            + String.format(Locale.ROOT, words, pinned.value(), reached));
                }
            }
            return List.copyOf(out);
        }
    }

    @FunctionalInterface
    private interface Test {
        boolean holds(double pinned, double reached);
    }

    Optional<Pin> of(String part) {
        return pins.stream().filter(p -> p.part().equals(part)).findFirst();
    }

    /** The pins in {@code file}; none where there is no such file. */
    static Pins read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return new Pins(List.of());
        }
        List<Pin> out = new ArrayList<>();
        for (Node part : Node.document(file).items("parts")) {
            List<Measure> measures = new ArrayList<>();
            Node reached = part.get("measures");
            for (String name : reached.keys()) {
                measures.add(new Measure(name, reached.get(name).number()));
            }
            out.add(new Pin(part.textOrEmpty("part"), part.textOrEmpty("sha256"), measures));
        }
        return new Pins(out);
    }

    void write(Path file) throws IOException {
        Pretty.write(file, json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("parts");
            for (Pin pin : pins) {
                json.writeStartObject();
                json.writeStringField("part", pin.part());
                json.writeStringField("sha256", pin.sha256());
                json.writeObjectFieldStart("measures");
                for (Measure m : pin.measures()) {
                    json.writeNumberField(m.name(), m.value());
                }
                json.writeEndObject();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
