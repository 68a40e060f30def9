package org.variorum.bench.entities;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Universal NER's labels of the English Web Treebank (Mayhew et al., NAACL 2024): flat, in IOB2. */
final class Uner {
    private static final Map<String, String> TYPES = Map.of("PER", "PERSON", "ORG", "ORGANIZATION", "LOC", "LOCATION");

    private final List<Labelled> out = new ArrayList<>();
    private final List<Labelled.Name> names = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<String> words = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private String id = "";
    private String line = "";
    private int length;

    private Uner() {}

    /** One report a document, one line a sentence. */
    static List<Labelled> read(Path file) throws IOException {
        Uner uner = new Uner();
        for (String row : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            uner.row(row);
        }
        uner.sentence();
        uner.document();
        return uner.out;
    }

    private void row(String row) {
        if (row.startsWith("# newdoc")) {
            document();
            id = row.substring(row.indexOf('=') + 1).strip();
        } else if (row.startsWith("# text = ")) {
            line = row.substring("# text = ".length()).strip();
        } else if (row.isBlank()) {
            sentence();
        } else if (!row.startsWith("#")) {
            String[] cell = row.split("\t", -1);
            words.add(cell[1]);
            labels.add(cell[2]);
        }
    }

    private void sentence() {
        if (words.isEmpty()) {
            return;
        }
        Sentence s = Sentence.of(line, words);
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).startsWith("B-")) {
                int to = i;
                while (to + 1 < labels.size() && labels.get(to + 1).startsWith("I-")) {
                    to++;
                }
                String type = TYPES.get(labels.get(i).substring(2));
                if (type != null) {
                    names.add(new Labelled.Name(
                            length + s.starts().get(i), length + s.ends().get(to), type));
                }
            }
        }
        text.append(line).append('\n');
        length += s.length() + 1;
        words.clear();
        labels.clear();
    }

    private void document() {
        if (!text.isEmpty()) {
            out.add(new Labelled(id, text.toString(), names));
        }
        text.setLength(0);
        length = 0;
        names.clear();
    }
}
