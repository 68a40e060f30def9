package org.variorum.annotate.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.TimeExpression;
import org.variorum.report.Span;

/** Told on Wednesday 12 June 2024 unless a test says otherwise. */
class TimesTest {
    private static final String DAY = "2024-06-12";

    @Test
    void datesOfTheCalendarAreValued() {
        reads(
                "It began in February 2022 and ended on 14 June 2023.",
                "February 2022 = 2022-02",
                "14 June 2023 = 2023-06-14");
        reads("He was born on Nov. 5, 1961.", "Nov. 5, 1961 = 1961-11-05");
        reads("They came in late 2022.", "late 2022 = 2022");
        reads("It fell in the autumn of 2022.", "the autumn of 2022 = 2022-FA");
        reads("It was built in the 1990s.", "1990s = 199X");
        reads("Sales fell in the third quarter of 2023.", "the third quarter of 2023 = 2023-Q3");
    }

    @Test
    void aWeekdayIsTheLastOneUnlessTheFutureIsTold() {
        reads("She said so on Monday.", "Monday = 2024-06-10");
        reads("She spoke on Wednesday.", "Wednesday = 2024-06-12");
        reads("The court will sit on Friday.", "Friday = 2024-06-14");
        reads("They met last Wednesday.", "last Wednesday = 2024-06-05");
    }

    @Test
    void aDateWithoutItsYearIsTheNearOne() {
        reads("The strike began on Nov. 30.", "Nov. 30 = 2023-11-30");
        reads("The dividend is payable July 2.", "July 2 = 2024-07-02");
        reads("They met last October.", "last October = 2023-10");
        reads("The fair is on April 24 and 25.", "April 24 = 2024-04-24", "25 = 2024-04-25");
    }

    @Test
    void wordsInQuotationMarksAreToldFromTheDayTheyWereSaid() {
        reads(
                "On Monday she wrote: “The day after tomorrow we sail.”",
                "Monday = 2024-06-10",
                "The day after tomorrow = 2024-06-12");
    }

    @Test
    void decadesAndSeasonsAreRead() {
        reads("It was built in the nineties.", "the nineties = 199X");
        reads("It stood there since the 1950s.", "1950s = 195X");
        reads("A man in his nineties fell.");
        reads("It rained in the spring of 2024.", "the spring of 2024 = 2024-SP");
        reads("It will rain this summer.", "this summer = 2024-SU");
    }

    @Test
    void monthsWeeksAndDaysAreCountedFromTheDayOfPublication() {
        reads("They met the day before yesterday.", "the day before yesterday = 2024-06-10");
        reads("They meet next month.", "next month = 2024-07");
        reads("They met last week.", "last week = 2024-W23");
        reads("They meet next Tuesday.", "next Tuesday = 2024-06-18");
        reads("They met on Monday morning.", "Monday morning = 2024-06-10TMO");
    }

    @Test
    void holidaysAreDays() {
        reads("They met on Easter Monday.", "Easter Monday = 2024-04-01");
        reads("It closed on Christmas Eve.", "Christmas Eve = 2023-12-24");
    }

    @Test
    void aWeekdayStaysOpenWhereTheDayOfPublicationIsUnknown() {
        readsOn(null, "She said so on Friday.", "Friday = XXXX-WXX-5");
        readsOn(null, "She left on June 14.", "June 14 = XXXX-06-14");
    }

    @Test
    void whatIsToldFromTheDayOfPublicationIsValued() {
        reads(
                "It opened yesterday and closes the day after tomorrow.",
                "yesterday = 2024-06-11",
                "the day after tomorrow = 2024-06-14");
        reads("It rained last month, and this week.", "last month = 2024-05", "this week = 2024-W24");
        reads("They met two years ago.", "two years ago = 2022");
        reads("It has rained in recent months.", "recent months = PAST_REF");
        reads("It fell this weekend.", "this weekend = 2024-W24-WE");
        reads("A fire broke out tonight.", "tonight = 2024-06-12TNI");
    }

    @Test
    void lengthsAndReturningTimesAreValued() {
        reads("They signed a 10-year treaty after more than two weeks.", "10-year = P10Y", "more than two weeks = P2W");
        reads("It lasted 24 hours.", "24 hours = PT24H");
        reads("They sing every Tuesday.", "every Tuesday = XXXX-WXX-2");
        reads("They meet annually.", "annually = P1Y");
    }

    @Test
    void clockTimesTakeTheirDay() {
        reads("The blast came at 10:35 a.m. Friday, they said.", "10:35 a.m. Friday = 2024-06-07T10:35");
    }

    @Test
    void noonMidnightAndTheNightAreTimes() {
        reads("It began at noon and ended at midnight.", "noon = 2024-06-12T12:00", "midnight = 2024-06-12T24:00");
        reads("They said noon prayers.");
        reads("It was shelled overnight on Tuesday.", "overnight on Tuesday = 2024-06-11TNI");
        reads("It was shelled overnight.", "overnight = null");
        reads("They paid for an overnight stay.");
    }

    @Test
    void theHoursBehindMidnightAreTheMorningOfTheirDay() {
        reads("They left in the early hours of Tuesday.", "Tuesday = 2024-06-11TMO");
        reads("They left in the early hours of Tuesday morning.", "Tuesday morning = 2024-06-11TMO");
        reads("They left in the early hours of the morning of Monday.", "Monday = 2024-06-10TMO");
        reads("They talked into the small hours of 10 June.", "10 June = 2024-06-10TMO");
        reads("They left in the wee hours yesterday.", "yesterday = 2024-06-11TMO");
        reads("They talked until the small hours.", "the small hours = null");
        reads("It broke in the early hours of the morning.", "the early hours of the morning = null");
        reads("The early hours of the siege were quiet, and the small band left.");
    }

    /** The day is a phrase of its own behind "on", as the guideline has it. */
    @Test
    void lateOnADayIsThatDay() {
        reads("They left late on Monday.", "Monday = 2024-06-10");
        reads("Early on Tuesday night they left.", "Tuesday night = 2024-06-11TNI");
    }

    @Test
    void aDayMayBeToldByHowFarItLiesBehindAnother() {
        reads("The vote is due a week from Friday.", "a week from Friday = 2024-06-21");
        reads("They met and set the vote two weeks from Monday.", "two weeks from Monday = 2024-07-01");
        reads("It is due a month from tomorrow.", "a month from tomorrow = 2024-07-13");
        reads("It is due ten days from 30 June.", "ten days from 30 June = 2024-07-10");
        reads("The gates are shut for two weeks from 17 June.", "two weeks = P2W", "17 June = 2024-06-17");
        reads(
                "They lost two days from 3 June to 5 June.",
                "two days = P2D",
                "3 June = 2024-06-03",
                "5 June = 2024-06-05");
    }

    @Test
    void mondayWeekIsTheMondayBehindTheNext() {
        reads("The vote is on Monday week.", "Monday week = 2024-06-24");
        reads("The Monday week of the fair will be short.", "Monday = 2024-06-17");
    }

    @Test
    void theSecondDayOfARangeComesAfterTheFirst() {
        reads("They met from Monday to Thursday.", "Monday = 2024-06-03", "Thursday = 2024-06-06");
        reads("They will meet from Monday to Thursday.", "Monday = 2024-06-17", "Thursday = 2024-06-20");
    }

    @Test
    void otherNumbersAndWordsAreNoTimes() {
        reads("She may march with 1,998 people, 45-year-old Ada Brook and 2000 horses as soon as it is dry.");
    }

    private static void reads(String sentence, String... times) {
        readsOn(DAY, sentence, times);
    }

    private static void readsOn(@Nullable String day, String sentence, String... times) {
        List<String> read = Times.find(sentence, new Span(0, sentence.length()), day).stream()
                .map(time -> show(sentence, time))
                .toList();
        assertEquals(List.of(times), read);
    }

    private static String show(String sentence, TimeExpression time) {
        return time.span().in(sentence) + " = " + time.value();
    }
}
