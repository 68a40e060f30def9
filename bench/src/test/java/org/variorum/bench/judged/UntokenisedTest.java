package org.variorum.bench.judged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.report.Span;

class UntokenisedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    a nine - year - old ferry                   | a nine-year-old ferry
                    the bridge – the old one – is shut          | the bridge – the old one – is shut
                    They did n't see the miller’ s boat.        | They didn't see the miller’s boat.
                    the millers’ boats                          | the millers’ boats
                    at 6: 07: 15 on the day, or 2: 30 p. m.     | at 6:07:15 on the day, or 2:30 p.m.
                    2. 5 million, 12, 500 of them on May 4, 2013 | 2.5 million, 12,500 of them on May 4, 2013
                    A. B. C. Marn of Tarvik                     | A.B.C. Marn of Tarvik
                    He said, “ Stay, ” and left.                | He said, “Stay,” and left.
                    He said, `` Stay, '' and left ``home''.     | He said, “Stay,” and left “home”.
                    """)
    void joinsWhatWasParted(String parted, String printed) {
        assertEquals(printed, Untokenised.of(parted).text());
    }

    @Test
    void aPlaceLeadsBackToWhereItStood() {
        String original = "Ruiz did n't: `` No ferry, '' she said.";
        Untokenised u = Untokenised.of(original);

        assertEquals("did n't", original(u, original, "didn't"));
        assertEquals("`` No ferry, ''", original(u, original, "“No ferry,”"));
        assertEquals("No ferry,", original(u, original, "No ferry,"));
        assertEquals("``", original(u, original, "“"));
    }

    private static String original(Untokenised u, String original, String words) {
        int at = u.text().indexOf(words);
        return u.original(new Span(at, at + words.length())).in(original);
    }

    @Test
    void whereNothingIsThereIsNoPlace() {
        Untokenised u = Untokenised.of("Rain");
        assertThrows(IllegalArgumentException.class, () -> u.original(new Span(2, 2)));
    }

    @Property
    void everyStretchLeadsBackToItsOwnWords(@ForAll("parted") String original) {
        Untokenised u = Untokenised.of(original);
        int last = 0;
        for (int i = 0; i < u.text().length(); i++) {
            Span at = u.original(new Span(i, i + 1));
            assertEquals(u.text().substring(i, i + 1), printed(at.in(original)));
            assertEquals("", original.substring(last, at.start()).strip());
            last = at.end();
        }
        assertEquals("", original.substring(last).strip());
        assertEquals(bare(original), bare(u.text()));
    }

    @Property
    void whatNobodyPartedStaysAsItIs(@ForAll String text) {
        Untokenised u = Untokenised.asItStands(text);
        assertEquals(text, u.text());
        for (int i = 0; i < text.length(); i++) {
            assertEquals(new Span(i, i + 1), u.original(new Span(i, i + 1)));
        }
    }

    @Provide
    Arbitrary<String> parted() {
        return Arbitraries.of(List.of(
                        " ", " ", " ", "``", "''", "“", "”", "’", "'", "n't", "s", "-", ".", ",", ":", "p.", "m.", "A.",
                        "B.", "4", "17", "500", "Ruiz", "ferry", "\n", "🌾"))
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }

    private static String printed(String original) {
        return original.equals("``") ? "“" : original.equals("''") ? "”" : original;
    }

    private static String bare(String text) {
        return text.replace("``", "“").replace("''", "”").replace(" ", "");
    }
}
