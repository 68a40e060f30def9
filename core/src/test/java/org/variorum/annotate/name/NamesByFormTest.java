package org.variorum.annotate.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.annotate.lexicon.Gazetteer;
import org.variorum.annotate.lexicon.Roles;
import org.variorum.annotate.sentence.Unread;

/** Names in a sentence whose words no network has read. */
class NamesByFormTest {
    private static final NameFinder FINDER = new NameFinder(Gazetteer.load(), Roles.load(), false);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at Lake Orrin|Lake Orrin LOCATION",
                "at Orrin Bridge|Orrin Bridge LOCATION",
                "near Orrin|Orrin LOCATION",
                "with Pel Orrin|Pel Orrin PERSON",
                "with Mr. Orrin|Orrin PERSON",
                "with Minister Orrin|Orrin PERSON",
                "with OTKA|OTKA ORGANIZATION",
                "with Orrin Motors|Orrin Motors ORGANIZATION",
                "at University of Orrin|University of Orrin ORGANIZATION",
                "with Orrin|Orrin OTHER",
            })
    void aTitleATellingWordOrItsLengthTellsWhatIsNamed(String text, String name) {
        Name first = names(text).getFirst();
        assertEquals(name, first.text(text) + " " + first.type());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"in Georgia|Georgia", "with Georgia Kovac|Georgia Kovac", "in Norway Prime Minister Kovac|Norway"})
    void aKnownPlaceWithANameRightBehindItIsNoPlaceUnlessThatIsATitle(String text, String name) {
        assertEquals(name, names(text).getFirst().text(text));
    }

    @Test
    void aDayIsNoName() {
        assertEquals(List.of(), names("on Monday"));
    }

    private static List<Name> names(String text) {
        return FINDER.find(text, Unread.clause(text));
    }
}
