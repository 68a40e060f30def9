package org.variorum.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who stands where, on what, by example; "none" where nobody's stance is told. */
class PositionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Velk demanded that Sweden withdraw its boats from the river, which runs along the border for 300 miles."
                        + "|Velk demands: that Sweden withdraw its boats from the river",
                "Tolland called for an immediate end to the fighting and the release of all prisoners held since the"
                        + " spring of last year in camps along the coast."
                        + "|Tolland demands: an immediate end to the fighting and the release of all prisoners",
                "Tolland urged both sides to accept the plan.|Tolland demands: both sides to accept the plan",
                "Norway offered to open the gates in return for grain.|Norway offers: to open the gates",
                "Sweden agreed to withdraw its boats.|Sweden accepts: to withdraw its boats",
                "They agreed that the water was cold.|none",
                "Sweden rejected Velk's offer of free passage as a ploy.|Sweden rejects: Velk's offer of free passage",
                "Norway turned down the offer on Monday.|Norway rejects: the offer",
                "Norway declined the invitation to the talks.|Norway rejects: the invitation to the talks",
                "Norway declined to comment.|none",
                "Norway refused to sign the treaty.|Norway rejects: to sign the treaty",
                "Tolland backed the plan, saying it was fair.|Tolland supports: the plan",
                "Norway's foreign ministry expressed support for the plan."
                        + "|Norway's foreign ministry supports: the plan",
                "Orrin warned that the gates could burst if the rain went on.|Orrin warns: that the gates could burst",
                "“We reject this plan,” said Velk.|Velk rejects: this plan",
                "“We demand an apology,” Orrin said.|Orrin demands: an apology"
            })
    void aVerbTakesAStanceOnAMatter(String text, String stance) {
        assertEquals(stance, stance(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“We will never accept such terms,” Velk told parliament.|Velk rejects: such terms",
                "Velk said he would not accept the plan.|Velk rejects: the plan",
                "Sweden has not accepted the plan.|none",
                "Sweden may accept the plan.|none",
                "Norway did not reject the plan.|none"
            })
    void aNotCanTurnTheStanceOrLeaveItOpen(String text, String stance) {
        assertEquals(stance, stance(text));
    }

    private static String stance(String text) {
        var all = Annotated.text(text).positions();
        if (all.isEmpty()) {
            return "none";
        }
        Position p = all.getFirst();
        return p.party().name() + " " + p.stance().name().toLowerCase(java.util.Locale.ROOT) + ": " + p.on();
    }
}
