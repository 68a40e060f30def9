package org.variorum.bench.entities;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The sets with named entities, laid out as reports and as what is to be found in them. */
public final class EntitySets {
    /** Parts of GUM that nothing was tuned on. */
    private static final Set<String> KEPT_OUT = Set.of("dev", "test");

    private EntitySets() {}

    /** Writes GUM's dev and test part.
     *
     * @throws IOException if a file cannot be read or written
     */
    public static void gum(Path sets, Path reports, Path gold) throws IOException {
        Path gum = sets.resolve("train/gum");
        List<Labelled> all = new ArrayList<>();
        for (String document : documents(gum.resolve("splits.md"), KEPT_OUT)) {
            Path file = gum.resolve("dep").resolve(document + ".conllu");
            if (Files.exists(file)) {
                all.add(Gum.read(file));
            }
        }
        Labelled.write(all, reports, gold);
    }

    /** Writes the test part of Universal NER's English Web Treebank.
     *
     * @throws IOException if a file cannot be read or written
     */
    public static void uner(Path sets, Path reports, Path gold) throws IOException {
        Labelled.write(Uner.read(sets.resolve("train/uner-ewt/en_ewt-ud-test.iob2")), reports, gold);
    }

    private static Set<String> documents(Path splits, Set<String> parts) throws IOException {
        Set<String> out = new TreeSet<>();
        String part = "";
        for (String line : Files.readAllLines(splits, StandardCharsets.UTF_8)) {
            if (line.startsWith("## ")) {
                part = line.substring(3).strip();
            } else if (line.strip().startsWith("* ") && parts.contains(part)) {
                out.add(line.strip().substring(2).strip());
            }
        }
        return out;
    }
}
