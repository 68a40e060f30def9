package org.variorum.collate.pair;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.variorum.Variorum;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.collate.passage.Cast;
import org.variorum.collate.passage.Passage;
import org.variorum.report.Report;
import org.variorum.report.Span;

/**
 * What {@code bench/claims} needs of this package: for each folder given, which is one story, the pairs of sentences that may
 * make one claim with their traits. A line a pair: folder, then digest, start and end in code points of each, then traits.
 */
@SuppressWarnings("SystemOut") // a tool of the bench, not the library
final class ClaimTraits {
    private static final PrintStream OUT = new PrintStream(System.out, false, StandardCharsets.UTF_8);

    private ClaimTraits() {}

    public static void main(String... folders) throws IOException {
        OUT.println("#\t" + String.join("\t", PairTraits.NAMES));
        try (Variorum variorum = Variorum.open()) {
            for (String folder : folders) {
                List<AnnotatedReport> reports = new ArrayList<>();
                for (Report r : variorum.read(List.of(folder)).reports()) {
                    reports.add(variorum.annotate(r));
                }
                print(Path.of(folder).getFileName().toString(), reports);
            }
        }
        OUT.flush();
    }

    private static void print(String story, List<AnnotatedReport> reports) {
        List<Passage> passages = Passage.of(reports, Cast.of(reports));
        Kinship kinship = new Kinship(passages);
        List<Kinship.Near> pairs = Links.near(passages, kinship);
        PairTraits traits = new PairTraits(passages, kinship, pairs);
        for (Kinship.Near n : pairs) {
            StringBuilder line = new StringBuilder(story);
            place(line, n.a());
            place(line, n.b());
            for (double d : traits.of(n)) {
                line.append('\t').append((float) d);
            }
            OUT.println(line);
        }
    }

    private static void place(StringBuilder line, Passage p) {
        Report r = p.at().report().report();
        Span s = p.at().span();
        line.append('\t').append(r.sha256());
        line.append('\t').append(r.text().codePointCount(0, s.start()));
        line.append('\t').append(r.text().codePointCount(0, s.end()));
    }
}
