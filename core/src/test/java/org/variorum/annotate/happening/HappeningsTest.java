package org.variorum.annotate.happening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.annotate.Annotated;
import org.variorum.annotate.Happening;
import org.variorum.report.Report;

/** When what a sentence tells happened, by example; told on Friday, 17 April 2026. */
class HappeningsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The dam at Osk burst on Tuesday.|2026-04-14",
                "Velk resigned Wednesday after a vote in the council.|2026-04-15",
                "Prosecutors on Monday charged the builder with fraud.|2026-04-13",
                "Orrin said on Thursday that the gates would stay shut.|2026-04-16",
                "In 2019, the council sold the ferry to a company in Porto.|2019",
                "The council sold the ferry in March 2021.|2021-03",
                "The harbour was closed last month.|2026-03",
                "From 2015 to 2020, the town spent three million crowns on the bridge.|2015",
                "The vote has been set for May 4.|2026-05-04",
                "The council set a May 4 deadline for the repairs.|2026-05-04",
                "The court will hear the case on Monday.|2026-04-20",
                "Papers filed on Tuesday showed who had paid for the boats.|2026-04-14",
                "In Tuesday's speech the mayor called the dam unsafe.|2026-04-14",
                "As the hearing began on Monday, the judge sent the builder home.|2026-04-13",
                "“The river is safe,” Orrin said on Monday.|2026-04-13",
                "The council sold the ferry on Tuesday night.|2026-04-14",
                "The speech would not be held this Tuesday, Orrin said.|2026-04-21",
                "The gates are safe, press secretary Anna Velk said on Monday.|2026-04-13",
                "In the plan he laid out on Monday, Velk offered free passage.|2026-04-13"
            })
    void aDateThatGoesWithTheMainVerbIsTheEvents(String text, String date) {
        assertEquals(date, date(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Several 2028 candidates demanded that the report be released.",
                "Velk, who led the council from 2004 to 2010, called the plan unsafe.",
                "The mayor criticized the builder that the town hired in 2012.",
                "Once the dam was opened in 2012, the town began to argue.",
                "Prices rose by more than they have since April 1996.",
                "It was the wettest spring since 2004.",
                "The price rose more slowly than in 2012.",
                "Orrin wrote three words to the crew: “See you Sunday.”",
                "As the Osk Gazette reported on Monday, the gates had burst.",
                "He regrets the mistake to this day.",
                "The next night, there was no curfew.",
                "Sales rose 3 percent from the same period in 2012.",
                "The world today is not safe.",
                "The mayor's tweets on Tuesday were not his first about the dam.",
                "The builder could be charged as soon as Monday.",
                "If the gates burst, the town will be emptied on Monday.",
                "Did the gates burst on Monday?",
                "Velk will support the plan he praised on Monday.",
                "Velk, who is a diver and married his partner, Ana, in Porto last year, sold the ferry.",
                "The vote will be held tonight or tomorrow.",
                "On Monday, these were the answers of the council:",
                "Velk warned the fleet during his Labor Day address.",
                "Elected to the council in 1999, Velk is one of its oldest members."
            })
    void aDateOfSomethingElseIsNot(String text) {
        assertEquals("none", date(text));
    }

    @Test
    void ofTwoDatesTheOneOfTheMainVerbCounts() {
        assertEquals(
                "2026-04-15",
                date("The town council, which was dissolved in 2019 after a quarrel, met on Wednesday to hear Velk."));
    }

    @Test
    void aWeekdayToldAsPastLiesBehindHoweverFarItsVerb() {
        assertEquals(
                "2026-04-12",
                date("Velk claimed victory in the race for the post of mayor of the old town of Upper Osk on Sunday."));
    }

    @Test
    void theDayAfterTheReportToldAsPastIsDoubtful() {
        assertEquals(
                Happening.Hinge.DOUBTFUL,
                Annotated.text("On Saturday, Velk closed the gates.")
                        .happenings()
                        .getFirst()
                        .hinges());
    }

    @Test
    void whereTheDayOfTheReportIsUnknownOnlyWholeDatesCount() {
        var r = Annotated.report(Report.of("r", "The gates were closed on Tuesday. The bridge fell on 4 May 2021."));
        assertEquals(
                "[2021-05-04]",
                r.happenings().stream().map(Happening::date).toList().toString());
    }

    private static String date(String text) {
        return Annotated.text(text).happenings().stream()
                .map(Happening::date)
                .findFirst()
                .orElse("none");
    }
}
