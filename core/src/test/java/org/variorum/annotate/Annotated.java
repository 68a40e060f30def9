package org.variorum.annotate;

import java.util.List;
import org.variorum.model.ModelFiles;
import org.variorum.model.Network;
import org.variorum.report.Report;

/** Reports annotated for tests, with the models that are shipped, opened once. */
public final class Annotated {
    private static final Network NETWORK = Network.open(ModelFiles.standard());
    private static final Annotator ANNOTATOR = Annotator.open();

    private Annotated() {}

    public static Network network() {
        return NETWORK;
    }

    public static AnnotatedReport text(String text) {
        return report(Report.builder("test", text).published("2026-04-17").build());
    }

    public static AnnotatedReport report(Report report) {
        return ANNOTATOR.annotate(report, NETWORK);
    }

    /** Who is read to say the quotation that holds {@code words}: a name, "unknown", or "scare". */
    public static String speakerOf(AnnotatedReport report, String words) {
        for (Quoted q : report.quoted()) {
            if (q.span().in(report.report().text()).contains(words)) {
                if (q.scare()) {
                    return "scare";
                }
                Speaker s = q.attribution() == null
                        ? null
                        : report.attributions().get(q.attribution()).speaker();
                return s == null ? "unknown" : s.name();
            }
        }
        throw new AssertionError("Not quoted: " + words);
    }

    public static List<String> contents(AnnotatedReport report, Attribution a) {
        return a.content().stream().map(s -> s.in(report.report().text())).toList();
    }
}
