package org.variorum.collate.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.Annotated;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Speaker;
import org.variorum.collate.Claim;
import org.variorum.collate.Collator;
import org.variorum.group.Story;
import org.variorum.report.Report;

/** Who is said to assert a claim. */
class ClaimSpeakersTest {
    private static Claim claim(String words, String... texts) {
        List<AnnotatedReport> reports = new ArrayList<>();
        for (String text : texts) {
            reports.add(Annotated.report(Report.of("r" + reports.size(), text)));
        }
        return Collator.collate(new Story("s", reports)).claims().stream()
                .filter(c -> c.kind() != Claim.Kind.FIGURE
                        && c.evidence().getFirst().at().text().contains(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatAnotherReportAssertsByItselfIsNobodysClaim() {
        Claim alone =
                claim("gates", "The Korsa dam has closed six of its gates since March, Ilse Tamberg said on Monday.");
        assertNotNull(alone.by());
        Claim both = claim(
                "gates",
                "The Korsa dam has closed six of its gates since March, Ilse Tamberg said on Monday.",
                "The Korsa dam has closed six of its gates since March.");
        assertEquals(2, both.reports());
        assertNull(both.by());
    }

    @Test
    void whoDoesSomethingDoesNotAssertIt() {
        Claim deed = claim(
                "scrambling",
                "Harlan Networks has been scrambling to implement plans to keep its customers in Osk connected.");
        assertNull(deed.by());
    }

    @Test
    void whoIsQuotedByAnOutletAssertsWhatTheOutletCarries() {
        Claim carried = claim(
                "books",
                "“I want to see the books of the Korsa dam,” said Pel Orrin in an interview on Monday, according to the Osk Gazette.");
        Speaker by = carried.by();
        assertNotNull(by);
        assertEquals("Pel Orrin", by.name());
    }
}
