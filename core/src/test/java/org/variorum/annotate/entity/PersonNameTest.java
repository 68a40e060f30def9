package org.variorum.annotate.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether two names may be one person's. */
class PersonNameTest {
    @ParameterizedTest
    @CsvSource({
        "Pel Orrin, Pel D. Orrin, true",
        "P. Orrin, Pel Orrin, true",
        "Bob Orrin, Robert A. Orrin, true",
        "Pel Dan Orrin, Pel D. Orrin, true",
        "Pel A. Orrin, Pel B. Orrin, false",
        "Pel Orrin, Pel Orrin Jr., false",
        "Pel Orrin, Anna Orrin, false",
        "Pel Orrin, Pel Kovac, false",
    })
    void anInitialAMiddleNameOrAShortFormMakesNoOther(String a, String b, boolean one) {
        assertEquals(one, mayBe(a, b));
        assertEquals(one, mayBe(b, a));
    }

    @Test
    void aThirdWhoFitsOnlyOneOfTwoKeepsThemApart() {
        SameName<String> same = new SameName<>(PersonName::mayBe);
        for (String name : List.of("Pel Orrin", "Pel A. Orrin", "Anna Kovac", "A. Kovac")) {
            same.add(name, PersonName.of(name));
        }
        assertEquals(List.of("Pel Orrin", "Pel A. Orrin"), same.like(PersonName.of("Pel Orrin")));
        same.add("Pel B. Orrin", PersonName.of("Pel B. Orrin"));
        assertEquals(List.of(), same.like(PersonName.of("Pel Orrin")));
        assertEquals(List.of("Anna Kovac", "A. Kovac"), same.like(PersonName.of("Anna Kovac")));
    }

    private static boolean mayBe(String a, String b) {
        PersonName x = PersonName.of(a);
        PersonName y = PersonName.of(b);
        return x != null && y != null && x.mayBe(y);
    }
}
