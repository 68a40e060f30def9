package org.variorum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.read.Unread;
import org.variorum.report.Report;

final class VariorumTest {
    @Test
    void oneReportThatCannotBeAnnotatedDoesNotKeepTheRestBack() {
        List<AnnotatedReport> annotated = new ArrayList<>();
        List<Unread> failed = new ArrayList<>();
        try (Variorum variorum = Variorum.open(2);
                Variorum.Line line = variorum.line(annotated::add, failed::add)) {
            line.add(report("one", "The gates of the dam were opened on Monday.", "en"));
            line.add(report("two", "Die Tore wurden am Montag ge\u00F6ffnet.", "de"));
            line.add(report("three", "The gates of the dam were shut on Tuesday.", "en"));
        }
        assertEquals(
                List.of("one", "three"),
                annotated.stream().map(a -> a.report().path()).toList());
        assertEquals(List.of("two"), failed.stream().map(Unread::path).toList());
    }

    private static Report report(String path, String text, String language) {
        return Report.builder(path, text).path(path).language(language).build();
    }
}
