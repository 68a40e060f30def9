package org.variorum.bench.speakers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.bench.score.Measure;

/** How the speakers that are told count against what a reader judged. */
class JudgedSpeakersTest {
    private static final String HEAD = "reading\tstory\tsha256\tcue\t\tcontent\t\tspeaker\n";

    @TempDir
    private Path folder = Path.of("");

    private double score(String measure, String labels, String attributions) throws IOException {
        Path gold = folder.resolve("speakers.tsv");
        Path answers = folder.resolve("answers.jsonl");
        Files.writeString(gold, HEAD + labels);
        Files.writeString(answers, "{\"sha256\": \"f1\", \"attributions\": [" + attributions + "]}\n");
        return Measure.of(new JudgedSpeakers().score(gold, answers), measure);
    }

    private static String attribution(String speaker, int cue, int content) {
        return "{\"speaker\": {\"name\": \"" + speaker + "\"}, \"cue\": {\"start\": " + cue + ", \"end\": " + (cue + 4)
                + "}, \"content\": [{\"start\": " + content + ", \"end\": " + (content + 20) + "}]}";
    }

    @Test
    void aNameMayBeShorterOrLongerThanTheKeyButNotCutInTheMiddle() throws IOException {
        String label = "first\t001\tf1\t10\t14\t15\t35\tguild of ferrymen\n";
        assertEquals(1, score("P", label, attribution("the Guild of Ferrymen", 10, 15)));
        assertEquals(1, score("P", label, attribution("Ferrymen", 10, 15)));
        assertEquals(0, score("P", label, attribution("Guild", 10, 15)));
    }

    @Test
    void ofSeveralWhoSpeakAsOneAllAreNamed() throws IOException {
        String label = "first\t001\tf1\t10\t14\t15\t35\tvelk+sorv\n";
        assertEquals(1, score("R", label, attribution("Radomir Velk and Elin Sorv", 10, 15)));
        assertEquals(0, score("R", label, attribution("Radomir Velk", 10, 15)));
    }

    @Test
    void toNameSomebodyWhereTheTextNamesNobodyIsWrong() throws IOException {
        String labels = "first\t001\tf1\t10\t14\t15\t35\t-\nfirst\t001\tf1\t50\t54\t55\t75\tvelk\n";
        String attributions = attribution("Sorv", 10, 15) + ", " + attribution("Velk", 50, 55);
        assertEquals(0.5, score("P", labels, attributions));
        assertEquals(1, score("R", labels, attributions));
    }

    @Test
    void anAttributionThatIsNoLongerFoundIsMissed() throws IOException {
        String label = "first\t001\tf1\t10\t14\t15\t35\tvelk\n";
        assertEquals(0, score("R", label, attribution("Velk", 300, 310)));
    }

    @Test
    void theUnseenReadingIsToldApart() throws IOException {
        String labels = "first\t001\tf1\t10\t14\t15\t35\tsorv\nunseen\t003\tf1\t50\t54\t55\t75\tvelk\n";
        String attributions = attribution("Orrin", 10, 15) + ", " + attribution("Velk", 50, 55);
        assertEquals(1, score("unseen.P", labels, attributions));
    }
}
