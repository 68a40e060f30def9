package org.variorum.annotate.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.annotate.Annotated;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Mood;
import org.variorum.annotate.Offer;

/** Who offers what to whom on which conditions, by example. */
class OffersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Velk said Norway would lift the blockade if Sweden withdrew its boats.|if Sweden withdrew its boats"
                        + "|Norway would lift the blockade|Sweden",
                "“Once the boats are gone, we will open the gates at once,” Velk said.|Once the boats are gone"
                        + "|we will open the gates at once|",
                "Velk promised Sweden a ceasefire as soon as its boats left the river."
                        + "|as soon as its boats left the river|a ceasefire|Sweden",
                "Velk told Sweden that he would open the gates in exchange for the release of two sailors."
                        + "|in exchange for the release of two sailors|he would open the gates|Sweden",
                "Velk offered Sweden free passage unless its boats carry weapons."
                        + "|unless its boats carry weapons|free passage|Sweden",
                "Velk said he would pay every worker a bonus on condition that they return on Monday."
                        + "|on condition that they return on Monday|he would pay every worker a bonus|",
                "Velk said he would free the sailors only if Norway opened the gates."
                        + "|only if Norway opened the gates|he would free the sailors|Norway",
                "“We will give them all the grain they need as long as they stay at the table,” Velk told a rally."
                        + "|as long as they stay at the table|We will give them all the grain they need|",
                "“If they leave,” Velk said, “we will open the gates.”|If they leave|we will open the gates|",
                "“If they come to an agreement, I would support that,” Velk said."
                        + "|If they come to an agreement|I would support that|",
                "“If we don’t get a fair price, the ferry will stay or I will sell it,” Velk said."
                        + "|If we don’t get a fair price|the ferry will stay or I will sell it|",
                "Velk said the peace may not last: If they leave by May, he would open the gates."
                        + "|If they leave by May|he would open the gates|"
            })
    void aPromiseHasItsConditionAndWhoIsToMeetIt(String text, String condition, String promise, String to) {
        var r = Annotated.text(text);
        Offer offer = r.offers().getFirst();
        assertEquals(List.of(condition), words(r, offer.conditions()));
        assertEquals(List.of(promise), words(r, offer.promise()));
        assertEquals(to, offer.to());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sweden will not lift the blockade until Norway withdraws its boats, Velk said."
                        + "|until Norway withdraws its boats|Sweden will not lift the blockade|Norway",
                "Until the boats leave, the gates will stay shut, Velk said.|Until the boats leave|the gates will stay shut|",
                "Velk said there would be no talks until Sweden lifts its tariffs."
                        + "|until Sweden lifts its tariffs|there would be no talks|Sweden",
                "Velk said he would not open the gates before Sweden signs the treaty."
                        + "|before Sweden signs the treaty|he would not open the gates|Sweden",
                "Norway has refused to free the sailors unless Sweden pays."
                        + "|unless Sweden pays|has refused to free the sailors|Sweden",
                "“Only when Sweden pays will we open the gates,” Velk said."
                        + "|Only when Sweden pays|will we open the gates|Sweden",
                "Norway says talks can begin only after Sweden withdraws its boats."
                        + "|only after Sweden withdraws its boats|talks can begin|Sweden",
                "In exchange for an apology, Norway offered to open the gates."
                        + "|In exchange for an apology|to open the gates|",
                "Norway agreed to open the gates on condition that Sweden pays for the repairs."
                        + "|on condition that Sweden pays for the repairs|to open the gates|Sweden"
            })
    void whatIsWithheldOrAgreedHasItsCondition(String text, String condition, String promise, String to) {
        aPromiseHasItsConditionAndWhoIsToMeetIt(text, condition, promise, to);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway ruled out talks until Sweden withdraws its boats."
                        + "|until Sweden withdraws its boats|ruled out talks|Sweden",
                "President Radomir Velk ruled out opening the gates before Sweden signs the treaty."
                        + "|before Sweden signs the treaty|ruled out opening the gates|Sweden",
                "Norway has ruled out any deal with Velk unless Sweden pays for the repairs."
                        + "|unless Sweden pays for the repairs|has ruled out any deal with Velk|Sweden",
                "Velk told reporters that talks were ruled out until Sweden withdraws its boats."
                        + "|until Sweden withdraws its boats|talks were ruled out|Sweden",
                "Norway refused to hold talks until Sweden withdraws its boats."
                        + "|until Sweden withdraws its boats|refused to hold talks|Sweden",
                "Norway will hold no talks before Sweden withdraws its boats."
                        + "|before Sweden withdraws its boats|Norway will hold no talks|Sweden",
                "Velk vowed not to open the gates until Sweden pays.|until Sweden pays|not to open the gates|Sweden"
            })
    void whatIsRuledOutForNowIsWithheld(String text, String condition, String promise, String to) {
        aPromiseHasItsConditionAndWhoIsToMeetIt(text, condition, promise, to);
        assertEquals(
                new Mood(Mood.Polarity.NEGATED, Mood.Modality.WILL),
                Annotated.text(text).offers().getFirst().mood());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway ruled out a ceasefire before the end of the year.",
                "Norway ruled out the plan before Sweden signed the treaty.",
                "Norway has not ruled out strikes unless Sweden withdraws its boats.",
                "Norway cannot rule out talks until Sweden withdraws its boats, Velk said.",
                "Velk ruled out an early vote, but said he would resign before Sweden signs the treaty.",
                "Orrin warned that Norway will not open the gates until Sweden pays.",
                "Norway will not qualify until Sweden loses.",
                "Norway will send more boats before Sweden signs the treaty.",
                "Norway will not attend the summit in Porto, which Sweden will leave before Velk signs the treaty."
            })
    void whatIsOnlyToldOfBeforeOrNotRuledOutIsNotWithheld(String text) {
        assertEquals(List.of(), Annotated.text(text).offers());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Velk said Norway would open the gates if Sweden pays.|AFFIRMED|WOULD",
                "Velk said Norway will not open the gates until Sweden pays.|NEGATED|WILL",
                "Norway offered to open the gates if Sweden pays.|AFFIRMED|WILL",
                "Norway has refused to open the gates unless Sweden pays.|NEGATED|WILL"
            })
    void anOfferTellsWhetherItsPromiseWillOrWillNotBe(String text, Mood.Polarity polarity, Mood.Modality modality) {
        assertEquals(
                new Mood(polarity, modality),
                Annotated.text(text).offers().getFirst().mood());
    }

    @Test
    void aCommaWithNothingInFrontOfItIsNoCondition() {
        assertEquals(List.of(), Annotated.text(", Velk said that ").offers());
    }

    @Test
    void whoIsReadyToDoSomethingOnAConditionOffersIt() {
        var r = Annotated.text("Norway is ready to open the gates provided that Sweden pays for the repairs.");
        assertEquals("Norway to Sweden", parties(r.offers().getFirst()));
        assertEquals(
                List.of("to open the gates"), words(r, r.offers().getFirst().promise()));
    }

    @Test
    void whoAcceptsAnOfferIsWhomItWasMadeTo() {
        var r = Annotated.text("Sweden accepted Norway's offer to open the gates if the boats leave.");
        assertEquals("Norway to Sweden", parties(r.offers().getFirst()));
    }

    @Test
    void whoRejectsAnOfferIsWhomItWasMadeTo() {
        var r = Annotated.text("Norway has rejected an offer from President Radomir Velk to open the gates in exchange"
                + " for the withdrawal of its boats.");
        assertEquals("Radomir Velk to Norway", parties(r.offers().getFirst()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Orrin warned that the gates would burst if the rain went on.",
                "Orrin said he feared that the gates would burst if the rain went on.",
                "Orrin said the gates could burst if the rain went on.",
                "Asked if Norway would accept the plan, Velk gave no answer.",
                "“If the boats come back, they will ruin the harbour,” Orrin said.",
                "The council said a crew would leave immediately once the permits are there.",
                "Orrin said he would be surprised if the ferry is sold.",
                "Orrin said that if he is the nominee, he will decide by June where to live.",
                "If elected, Orrin said, he would lower taxes.",
                "Orrin said he would not come until Monday.",
                "Orrin said the school would remain shut until the repairs are over.",
                "“We will fight until they leave,” Orrin said.",
                "Orrin said he would stay until he left for Porto.",
                "Orrin said troops would stay in the harbour until the end of the year.",
                "Orrin said the council would sell a ferry once called a wonder of the age.",
                "“It would be nice if they agreed on a price,” Orrin said.",
                "“We will let voters know if the council lied about the dam,” Orrin said.",
                "“This will not happen unless the voters demand it,” Orrin said.",
                "“But honest men will not run for mayor if the papers can do this to Velk,” Orrin said.",
                "Orrin said the workers would be paid as soon as possible.",
                "“If that were so, the council would pay for the dam,” Orrin said.",
                "“If they had asked, the council would have paid for the dam,” Orrin said.",
                "“If you come back, I’ll throw you off the dam,” Orrin said.",
                "“It is unfair that the council will pay in exchange for a promise,” Orrin said.",
                "“If they cared, they should stop the sale, which would save the ferry,” Orrin said."
            })
    void whatIsOnlyForeseenIsNoOffer(String text) {
        assertEquals(List.of(), Annotated.text(text).offers());
    }

    private static String parties(Offer offer) {
        return Stream.of(offer.by() == null ? "nobody" : offer.by().name(), "to", String.valueOf(offer.to()))
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();
    }

    private static List<String> words(AnnotatedReport r, List<org.variorum.report.Span> spans) {
        return spans.stream().map(s -> s.in(r.report().text())).toList();
    }
}
