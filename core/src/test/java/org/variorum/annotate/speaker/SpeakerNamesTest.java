package org.variorum.annotate.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.annotate.Annotated;

/** Under which name somebody speaks. */
class SpeakerNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The FCC and Transport Department|FCC and Transport Department",
                "Senate Speaker Anna Kovac (D-Calif.) and House Minority Leader Pel Orrin (D-N.Y.)|Anna Kovac and Pel Orrin",
                "Anna Kovac and the campaign arm of Senate Democrats|Anna Kovac and the campaign arm of Senate Democrats",
                "Ms. Kovac, Ms. Tamberg and Ms. Tolland|Kovac, Tamberg and Tolland",
                "Pel Orrin and fellow Senate Democrats|Pel Orrin and fellow Senate Democrats",
                "Pel Orrin and his lawyer, Radomir Velk,|Pel Orrin and Radomir Velk",
                "Norway, Sweden, the European Union and NATO|Norway, Sweden, European Union and NATO",
                "Brent Tamberg, the mayor, and Pel Orrin|Brent Tamberg and Pel Orrin",
                "Two other lawmakers, Rep. Pel Orrin, R-Fla., and Rep. Anna Kovac, D-Ore.,|Pel Orrin and Anna Kovac",
            })
    void allWhoSpeakTogetherAreNamed(String source, String name) {
        assertEquals(name, speaker(source));
    }

    @Test
    void whoAPronounMeansSpeaksTogetherWithWhomAndNames() {
        assertEquals(
                "Pel Orrin and Sella",
                last("Pel Orrin left the town on Monday. He and his wife, Sella, said that it was over."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Brent Tamberg, head of the Harlan Research Center and ForHarlan,|Brent Tamberg",
                "Pel Orrin, the mayor and leader of the party,|Pel Orrin"
            })
    void whatSomebodyIsDoesNotSpeakBesideHim(String source, String name) {
        assertEquals(name, speaker(source));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Health and Human Services Department|Health and Human Services Department",
                "The U.S. Department of the Treasury|United States Department of the Treasury",
                "The Select Committee on Harlan|Select Committee on Harlan",
                "The Republican Mayors Association|Republican Mayors Association",
                "Federal Transport Commission data|Federal Transport Commission",
                "The White House plan|White House",
                "Norwegian officials|Norwegian officials",
                "The student IRKA news agency|IRKA news agency",
                "The Norwegian Civil Rights Union|Norwegian Civil Rights Union",
                "The Norwegian Transport Ministry|Norway Transport Ministry",
            })
    void aBodySpeaksUnderItsWholeNameAndNoMore(String source, String name) {
        assertEquals(name, speaker(source));
    }

    @Test
    void aPossessiveIsNoPartOfTheName() {
        assertEquals(
                List.of("Orrin Foundation"),
                speakers("The Orrin Foundation’s statement that the gates were shut came late."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Former Secretary of State Anna Kovac|Anna Kovac",
                "US Secretary of State Anna Kovac|Anna Kovac",
                "Secretary of the Interior Anna Kovac|Anna Kovac",
                "House Majority Whip Kelvin Orrin (R-Calif.)|Kelvin Orrin",
                "Journalist Charlie Orrin|Charlie Orrin",
                "Harlan.org Political Action Executive Director Ilya Tamberg|Ilya Tamberg",
                "The National Organization for Cyclists President Terry Orrin|Terry Orrin",
            })
    void aTitleIsNoPartOfThePersonsName(String source, String name) {
        assertEquals(name, speaker(source));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Prosecutors and lawyers for both Pel Orrin and Anna Kovac",
                "A blogger on the Web site Harlan’s Lighthouse",
                "Residents in Oslo and the Southern Islands",
                "Medicaid and Transport officials",
                "White House officials",
                "White House officials and Democratic lawmakers",
                "The Harlan, N.Y., chapter of Orrin Nation",
                "The Ohio chapter of the Orrin Institute",
                "Federal and state officials",
                "Many European countries",
                "Some Senate Democrats",
                "Two top Republicans",
                "Other Democrats, such as Sen. Anna Kovac (Calif.),",
                "Democrats who voted to reopen the government",
                "The Ohio Republican",
                "The top Republican on the House Transport Committee",
                "The Prime Minister",
                "The Secretary of State",
            })
    void whoeverIsOnlyDescribedHasNoName(String source) {
        assertEquals("unknown", speaker(source));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kelvin de Sorro, the mayor, left. Mr. de Sorro said that it was over.|Kelvin de Sorro",
                "The mayor, Mehdi iran-Sorro, said that it was over.|Mehdi iran-Sorro",
                "Dana O'Velker left on Monday. Velker said that it was over.|Dana O'Velker",
                "Pel Orrin and Anna Kovac met on Monday. Her brother Pel said that it was over.|Pel Orrin",
                "Robert Kovac and Anna Tamberg met on Monday. Bob said that it was over.|Robert Kovac",
                "Donald Velker met Anna Kovac on Monday. Veker said that it was over.|Donald Velker",
                "Mark D. Sherin came at noon. Mark Sherin left at night. Sherin said that it was over.|Mark D. Sherin",
            })
    void aPersonHasOneNameWhateverIsLeftOutOfIt(String text, String name) {
        assertEquals(name, last(text));
    }

    @Test
    void aSonIsNotHisFather() {
        String text = "Pel Orrin Jr. left the hall. Orrin said that it was over.";
        assertEquals("Pel Orrin Jr.", last(text));
        assertEquals("Pel Orrin", last(text + " His father Pel Orrin said that it was not."));
        assertEquals(
                "Orrin", last("President Orrin left the hall with Pel Orrin Jr. Mr. Orrin said that it was over."));
    }

    @Test
    void aPlaceIsNoInitial() {
        assertEquals("Pel Orrin", last("Pel Orrin lives in Washington, D.C. Orrin said that it was over."));
    }

    private static String speaker(String source) {
        return last("The talks went on for a day. " + source + " said that it was over.");
    }

    private static String last(String text) {
        return speakers(text).getLast();
    }

    private static List<String> speakers(String text) {
        return Annotated.text(text).attributions().stream()
                .map(a -> a.speaker() == null ? "unknown" : a.speaker().name())
                .toList();
    }
}
