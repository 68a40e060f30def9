package org.variorum.annotate.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.annotate.Annotated;

/** What names stand for, by their words. */
class NamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sonera Networks, Inc. paid for the repairs.|Sonera Networks, Inc.",
                "The plan was signed by Kovac Holdings Ltd. in May.|Kovac Holdings Ltd.",
                "The Jerusalem Post wrote about it.|Jerusalem Post",
                "The Ministry of Transport signed the plan.|Ministry of Transport",
            })
    void aBodyIsNamedInFull(String text, String name) {
        assertEquals(List.of(name + " ORGANIZATION"), names(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Everybody met in the Porto Arena.|Porto Arena LOCATION",
                "The Harlan Act became law.|Harlan Act OTHER",
                "The Acme Guarantee was signed.|Acme Guarantee OTHER"
            })
    void whatABodyHasOrWhereItSitsIsNoBody(String text, String name) {
        assertEquals(List.of(name), names(text));
    }

    private static List<String> names(String text) {
        return Annotated.text(text).mentions().stream()
                .map(m -> m.span().in(text) + " " + m.type())
                .toList();
    }
}
