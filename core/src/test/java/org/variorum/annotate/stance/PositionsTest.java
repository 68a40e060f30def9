package org.variorum.annotate.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.annotate.Annotated;
import org.variorum.annotate.Position;
import org.variorum.annotate.Speaker;
import org.variorum.annotate.lexicon.Roles;

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
                        + "|Tolland calls for: an immediate end to the fighting and the release of all prisoners",
                "Tolland urged both sides to accept the plan.|Tolland urges: both sides to accept the plan",
                "Norway offered to open the gates in return for grain.|Norway offers: to open the gates",
                "Sweden agreed to withdraw its boats.|Sweden agrees: to withdraw its boats",
                "They agreed that the water was cold.|none",
                "Sweden rejected Velk's offer of free passage as a ploy.|Sweden rejects: Velk's offer of free passage",
                "Norway turned down the offer on Monday.|Norway turns down: the offer",
                "Norway declined the invitation to the talks.|Norway declines: the invitation to the talks",
                "Sweden condemned the attack on the dam.|Sweden condemns: the attack on the dam",
                "Velk opposed the sale of the ferry.|Velk opposes: the sale of the ferry",
                "Velk reiterated his opposition to selling the ferry.|Velk opposes: selling the ferry",
                "Norway refused on Friday to sign the treaty.|Norway refuses: to sign the treaty",
                "Norway declined to comment.|none",
                "Velk insisted on a safe border.|Velk insists on: a safe border",
                "Sweden warned against the sale of the ferry.|Sweden warns against: the sale of the ferry",
                "“I hail from a town of ferries,” said Velk.|none",
                "Democrats rejected the sale of the ferry.|Democrats reject: the sale of the ferry",
                "Norway and Sweden called for a truce.|Norway and Sweden call for: a truce",
                "Velk threatened a reporter on the dam.|none",
                "Velk dismissed the minister.|none",
                "As mayor in 2002, Velk opposed the sale of the ferry.|none",
                "Velk previously supported the sale of the ferry.|none",
                "Norway has less reason to support the sale of the ferry.|none",
                "Norway refused to sign the treaty.|Norway refuses: to sign the treaty",
                "Tolland backed the plan, saying it was fair.|Tolland backs: the plan",
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Velk refused to take a position on the deal.|none",
                "Velk declined to take sides on the vote.|none",
                "Velk declined to weigh in on the plan.|none",
                "Velk urged him to be quiet.|none",
                "Velk rejected that notion.|none",
                "“I support them,” Velk said.|none",
                "Velk said he had supported the plan as a student.|none",
                "Velk opposed the plan in 2010.|none",
                "Velk agreed to attend early on.|none",
                "Velk offered a vote of confidence in the council.|none",
                "Sweden got everything Velk demanded.|none",
                "He and his wife, Mira Dorn, agreed to sell the ferry.|none"
            })
    void whatCannotBeToldByItselfIsNoPosition(String text, String stance) {
        assertEquals(stance, stance(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Secretary", "United States Secretary", "New York Democrat", "Porto News host", "town plan"})
    void aDescriptionIsNoParty(String name) {
        assertFalse(new PartyName(Roles.load()).isOne(new Speaker(name, "id", 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Radomir Velk", "Norway's foreign ministry", "House Democrats", "police", "Prosecutors"})
    void aNameOrABodyIsOne(String name) {
        assertTrue(new PartyName(Roles.load()).isOne(new Speaker(name, "id", 1)));
    }

    private static String stance(String text) {
        var all = Annotated.text(text).positions();
        if (all.isEmpty()) {
            return "none";
        }
        Position p = all.getFirst();
        return p.party().name() + " " + p.verb() + ": " + p.on();
    }
}
