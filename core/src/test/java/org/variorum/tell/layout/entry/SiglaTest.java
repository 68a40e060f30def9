package org.variorum.tell.layout.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.report.Report;
import org.variorum.tell.Plain;

class SiglaTest {
    @Test
    void lettersGoOnAfterZ() {
        List<AnnotatedReport> reports = new ArrayList<>();
        for (int i = 0; i < 28; i++) {
            reports.add(Plain.report(Report.of("r" + i, "")));
        }
        Sigla sigla = new Sigla(reports);
        assertEquals("Z", sigla.of("r25"));
        assertEquals("AB", sigla.of("r27"));
    }
}
