package org.variorum.tell;

import java.util.List;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.report.Credit;
import org.variorum.report.Removed;
import org.variorum.report.Report;

/** Five invented reports of an invented event: a dam fails between two countries. */
final class DamReports {
    private DamReports() {}

    private static Report.Builder facts(String id, String path, String sha) {
        return Report.builder(id, "").path(path).sha256(sha.repeat(8)).language("en");
    }

    static AnnotatedReport ledger() {
        return MarkedText.read(
                """
                #Dam at Verrin gives way, thousands flee down the valley
                ~Advertisement
                VERRIN: A section of the Verrin dam gave way before dawn on Tuesday, sending a wall of water down the Sall valley and driving thousands from their homes.|At least 12 people were killed, the interior ministry of Maravia said.
                Three of the dam’s seven gates had been left open through the night, according to the river authority, against the advice of its own engineers.|More than 9,000 people left their homes before noon.
                “We warned them in January, we warned them in February, and nobody wanted to hear it,” said Edda Lorne, who led the inspection of the dam last winter.
                In a speech to parliament the premier of upstream Oskelia, Ilva Maren, said her country bore no blame.|“Oskelia will open its reservoirs and pay for the dead, if Maravia gives up its claim to the upper river,” she said.|“Water does not ask for a passport.”
                Maravia’s president, Tobin Hask, called the offer “blackmail with a flood behind it.”
                ~Read more: ten reservoirs to see this summer
                The dam was finished in 1974 and repaired in 2019.|Damage was put at 46 million crowns.
                """,
                facts("ledger-1", "reports/harbour-ledger.txt", "3f1a90c2")
                        .outlet("The Harbour Ledger")
                        .byline(List.of("Nela Brandt"))
                        .published("2031-03-04"));
    }

    static AnnotatedReport kestrel() {
        return MarkedText.read(
                """
                A section of the Verrin dam gave way before dawn on Tuesday, sending a wall of water down the Sall valley and driving thousands from their homes.|At least 12 people were killed, Maravia’s interior ministry said.
                Three of the dam’s seven gates had been left open through the night, the river authority said, against the advice of its own engineers.|More than 9,000 people left their homes before noon.
                “Oskelia will open its reservoirs and pay for the dead, if Maravia gives up its claim to the upper river,” Premier Ilva Maren told parliament in Oskelia.|“Water does not ask for a passport.”
                President Tobin Hask of Maravia called the offer “blackmail with a flood behind it.”|He spoke on state radio.
                """,
                facts("https://kestrel.example/verrin", "reports/kestrel.html", "77b0e4d1")
                        .outlet("Radio Kestrel")
                        .url("https://kestrel.example/verrin")
                        .title("Thousands flee as Verrin dam fails")
                        .published("2031-03-04T11:20+01:00")
                        .credits(List.of(new Credit("Northfold Wire", Credit.Where.DATELINE)))
                        .removed(List.of(new Removed(null, "Share this on every network", "a share link"))));
    }

    static AnnotatedReport post() {
        return MarkedText.read(
                """
                #Fifteen dead in Sall valley as leaders trade blame
                Fifteen people have died since the Verrin dam broke early on Tuesday, rescuers said on Wednesday, after three of the injured did not live through the night.
                Two gates had been left open, an engineer at the dam told this newspaper.|About 4,000 households were moved to higher ground.
                Ilva Maren, the Oskelian premier, made an offer from the floor of parliament.|“Oskelia is going to open its lakes and pay for the dead, provided that Maravia drops its claim to the upper river,” she said in Oskelian.|“Water needs no passport.”
                Hask answered on state radio.|“This is blackmail with a flood behind it, and Maravia will not pay it,” he said.|He demanded an inquiry by the River Commission.
                The damage will come to $50 million, the finance ministry estimates.
                """,
                facts("post-17", "reports/tamsin-post.json", "c04d118e")
                        .outlet("Tamsin Evening Post")
                        .published("2031-03-05"));
    }

    static AnnotatedReport unnamed() {
        return MarkedText.read("""
                #🌊 Verrin: what we know
                🌊🌊 A section of the Verrin dam gave way before dawn on Tuesday, sending a wall of water down the Sall valley.|At least 12 people were killed.
                Maren promised to “pay for the dead”.|Her so-called “river peace” has been rejected before.
                The River Commission said it had asked both governments for their gate records on 28 February.
                """, facts("000_4fd2", "reports/000_4fd2.txt", "91aa02ff"));
    }

    static AnnotatedReport examiner() {
        return MarkedText.read(
                """
                The dam at Verrin, finished in 1974, broke on Monday night, and Maravia’s government says more than a dozen people are dead.
                Premier Maren denied that Oskelia had been asked for its gate records.|“Nobody asked us for anything,” she wrote in a post on Parley.
                “Maravia will not sell a river to buy its dead,” Hask said.|He called Maren’s terms “blackmail with a flood behind it.”
                A single bell from the chapel at Old Verrin was found nine kilometres downstream.
                """,
                facts("examiner-3", "reports/upland-examiner.txt", "5be7a6c9")
                        .outlet("The Upland Examiner")
                        .published("2031-03-05T06:05Z"));
    }
}
