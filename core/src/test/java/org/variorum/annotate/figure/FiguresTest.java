package org.variorum.annotate.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.Amount;
import org.variorum.annotate.Figure;
import org.variorum.report.Span;

/** Each line shows what is read: the words, the amount with bound and unit, and what is counted. */
class FiguresTest {
    @Test
    void countsAreReadWithWhatTheyCount() {
        reads("The army shot down 87 grey drones.", "87 = 87 [grey drones]");
        reads("Three people and a dog drowned.", "Three = 3 [people]");
        reads("It returned the bodies of 1,254 young soldiers to the port.", "1,254 = 1254 [young soldiers]");
        reads("They promised twenty-four new ferries.", "twenty-four = 24 [new ferries]");
    }

    @Test
    void boundsBelongToTheFigure() {
        reads("More than 100 nations and organisations came.", "More than 100 = > 100 [nations and organisations]");
        reads("At least 12 houses burnt.", "At least 12 = >= 12 [houses]");
        reads("No more than 30 guests were let in.", "No more than 30 = <= 30 [guests]");
        reads("Fewer than 9 votes were cast.", "Fewer than 9 = < 9 [votes]");
        reads("Some 90 boats sank.", "Some 90 = ~ 90 [boats]");
        reads("A dozen sheep escaped.", "A dozen = ~ 12 [sheep]");
        reads("It holds 40 or more passengers.", "40 or more = >= 40 [passengers]");
    }

    @Test
    void moneyHasItsCurrency() {
        reads("They agreed a €46 billion loan package.", "€46 billion = 46000000000 euro [loan package]");
        reads("It cost $50bn.", "$50bn = 50000000000 dollar");
        reads("The fine is US$1.5 million.", "US$1.5 million = 1500000 us dollar");
        reads("He paid Rs 10 crore.", "Rs 10 crore = 100000000 rupee");
        reads("She lost 20 million Australian dollars.", "20 million Australian dollars = 20000000 australian dollar");
    }

    @Test
    void percentagesAndMeasuresHaveUnits() {
        reads("Prices rose 5.5 per cent.", "5.5 per cent = 5.5 percent");
        reads("About 90% of the voters stayed away.", "About 90% = ~ 90 percent [the voters]");
        reads("It grew by two percentage points.", "two percentage points = 2 percentage point");
        reads("The road is 1,200 km long.", "1,200 km = 1200 kilometre");
        reads("Half of the delegates left.", "Half = 50 percent [the delegates]");
        reads(
                "More than a third of the town's bakers agree.",
                "More than a third = > 33.3 percent [the town's bakers]");
        reads("One in five voters stayed away.", "One in five = 20 percent [voters]");
    }

    @Test
    void rangesHaveTwoEnds() {
        reads("It needs 10 to 15 million doses.", "10 to 15 million = 10000000..15000000 [doses]");
        reads("Between 10 and 15 ships wait.", "Between 10 and 15 = 10..15 [ships]");
        reads("It takes 2-3 pilots.", "2-3 = 2..3 [pilots]");
        reads("Output went from 10 to 15 cars.", "10 = 10", "15 = 15 [cars]");
    }

    @Test
    void aPartAndItsWholeAreTwoFigures() {
        reads("As many as 80 of the 160 towns refused.", "As many as 80 = <= 80 [the 160 towns]", "160 = 160 [towns]");
    }

    @Test
    void spelledOutNumbersAreRead() {
        reads("A hundred and twelve boats sank.", "A hundred and twelve = 112 [boats]");
        reads("Two and a half million people fled.", "Two and a half million = 2500000 [people]");
        reads("Prices rose by four per cent.", "four per cent = 4 percent");
        reads("Two thirds of the crop was lost.", "Two thirds = ~ 66.7 percent [the crop]");
    }

    @Test
    void boundsAndRangesOfMoneyKeepTheirCurrency() {
        reads(
                "It cost between $2 million and $3 million.",
                "between $2 million and $3 million = 2000000..3000000 dollar");
        reads("Up to 300 people fled.", "Up to 300 = <= 300 [people]");
        reads("No fewer than 12 people fled.", "No fewer than 12 = >= 12 [people]");
        reads("Nearly 2,000 people fled.", "Nearly 2,000 = ~ 2000 [people]");
        reads("Some 30-40 boats sank.", "Some 30-40 = ~ 30..40 [boats]");
    }

    @Test
    void twiceIsTwoTimesAndTwiceAWeekIsATime() {
        reads("The ship was hit twice.", "twice = 2 time");
        reads("Twice as many people came.", "Twice = 2 time");
        reads("They meet twice a week.");
    }

    @Test
    void ofVagueNumbersTheOrderOfSizeIsTheLeast() {
        reads("Hundreds of people fled.", "Hundreds = >= 100 [people]");
        reads("Dozens fled.", "Dozens = >= 12");
        reads("Tens of thousands of homes are dark.", "Tens of thousands = >= 10000 [homes]");
        reads("Several hundred people marched.", "Several hundred = >= 200 [people]");
        reads("Millions of dollars were lost.", "Millions of dollars = >= 1000000 dollar");
        reads("His millions are gone, test scores rose, and it took thousands of years.");
        reads("Up to hundreds came, numbered in the thousands.");
    }

    @Test
    void partsOfAScaleAndMultiplesAreRead() {
        reads("A quarter of a million people live there.", "A quarter of a million = 250000 [people]");
        reads("Three quarters of a million people live there.", "Three quarters of a million = 750000 [people]");
        reads("Prices rose threefold.", "threefold = 3 time");
        reads("As few as 12 boats came.", "As few as 12 = >= 12 [boats]");
        reads("A 10,000-strong crowd gathered.", "10,000 = 10000 [crowd]");
        reads("The wind reached 150 km/h.", "150 km/h = 150 kilometre per hour");
        reads("One person died.", "One = 1 [person]");
    }

    @Test
    void theDaysOfARangeAreNoFigures() {
        reads("They met from 3 to 5 May.");
    }

    @Test
    void agesAreYears() {
        reads("A 45-year-old baker fled.", "45-year-old = 45 year");
        reads("Ada Brook, 62, said no.", "62 = 62 year");
    }

    @Test
    void timesNamesScoresAndPronounsAreNoFigures() {
        reads("On June 14, 2024 at 10:35 a.m. the Group of Seven met for two days.");
        reads("No one read Resolution 425, and one of them burnt it.");
        reads("Rovers won 3-1 after the COP29 talks on the Su-27 and 9/11.");
        reads("Call 555-1234 for the third time.");
        reads("The house split 4 to 1 over the levels of 2005.");
    }

    private static void reads(String sentence, String... figures) {
        List<String> read = Figures.find(sentence, new Span(0, sentence.length())).stream()
                .map(figure -> show(sentence, figure))
                .toList();
        assertEquals(List.of(figures), read);
    }

    private static String show(String sentence, Figure figure) {
        Amount a = figure.amount();
        String sign = switch (a.bound()) {
            case EXACT -> "";
            case ABOUT -> "~ ";
            case AT_LEAST -> ">= ";
            case AT_MOST -> "<= ";
            case MORE_THAN -> "> ";
            case LESS_THAN -> "< ";
        };
        String low = a.low().toPlainString();
        String high = a.high().toPlainString();
        return figure.span().in(sentence) + " = " + sign + (low.equals(high) ? low : low + ".." + high)
                + (a.unit() == null ? "" : " " + a.unit())
                + (figure.of() == null ? "" : " [" + figure.of() + "]");
    }
}
