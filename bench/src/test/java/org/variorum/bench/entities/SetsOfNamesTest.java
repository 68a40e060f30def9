package org.variorum.bench.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is taken for a name in each of the sets, by example. */
class SetsOfNamesTest {
    @TempDir
    Path folder;

    @Test
    void flatLabelsAreNamesAsTheyStand() throws IOException {
        Path file = Files.writeString(folder.resolve("x.iob2"), """
                # newdoc id = d1
                # text = Ilse Marn left Tarvik.
                1\tIlse\tB-PER\t-\t-
                2\tMarn\tI-PER\t-\t-
                3\tleft\tO\t-\t-
                4\tTarvik\tB-LOC\t-\t-
                5\t.\tO\t-\t-
                """);
        assertEquals(
                List.of("Ilse Marn PERSON", "Tarvik LOCATION"),
                names(Uner.read(file).getFirst()));
    }

    @Test
    void ofNestedMentionsTheProperNamesCountWithoutTitles() throws IOException {
        Path file = Files.writeString(folder.resolve("GUM_x.conllu"), """
                # newpar
                # text = President Ilse Marn's aide saw the University of Porto.
                1\tPresident\tx\tPROPN\tNNP\t_\t2\tnmod:desc\t_\tEntity=(1-person-new-n-cf1-2-sgl(2-person-new-n-cf1-1,2,3-sgl
                2\tIlse\tx\tPROPN\tNNP\t_\t5\tnmod\t_\t_
                3-4\tMarn's\t_\t_\t_\t_\t_\t_\t_\t_
                3\tMarn\tx\tPROPN\tNNP\t_\t2\tflat\t_\t_
                4\t's\tx\tPART\tPOS\t_\t2\tcase\t_\tEntity=2)
                5\taide\tx\tNOUN\tNN\t_\t6\tnsubj\t_\tEntity=1)
                6\tsaw\tx\tVERB\tVBD\t_\t0\troot\t_\t_
                7\tthe\tx\tDET\tDT\t_\t8\tdet\t_\tEntity=(3-organization-new-n-cf1-2-sgl
                8\tUniversity\tx\tPROPN\tNNP\t_\t6\tobj\t_\t_
                9\tof\tx\tADP\tIN\t_\t10\tcase\t_\t_
                10\tPorto\tx\tPROPN\tNNP\t_\t8\tnmod\t_\tEntity=(4-place-new-n-cf1-1-sgl)3)|SpaceAfter=No
                11\t.\tx\tPUNCT\t.\t_\t6\tpunct\t_\t_
                """);
        assertEquals(List.of("Ilse Marn PERSON", "University of Porto ORGANIZATION"), names(Gum.read(file)));
    }

    private static List<String> names(Labelled l) {
        return l.names().stream()
                .map(n -> l.text().substring(n.start(), n.end()) + " " + n.type())
                .toList();
    }
}
