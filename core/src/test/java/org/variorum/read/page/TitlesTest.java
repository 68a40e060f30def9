package org.variorum.read.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TitlesTest {
    private static @Nullable String title(@Nullable String outlet, String head, String body) {
        Parts page =
                Parts.of(Jsoup.parse("<!doctype html><html><head>" + head + "</head><body>" + body + "</body></html>"));
        return Titles.of(page, JsonLd.of(page), Meta.of(page), outlet);
    }

    private static String shared(String title) {
        return "<meta property=\"og:title\" content=\"" + title + "\">";
    }

    private static String linked(String headline) {
        return "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"" + headline
                + "\"}</script>";
    }

    @Test
    void leavesTheLineAboveOrBelowTheHeadlineOut() {
        String head = shared("Storm closes harbour of Velmora") + "<title>Storm closes harbour of Velmora</title>";
        for (String heading : new String[] {
            "<span class=\"topline\">Weather</span> Storm closes harbour of Velmora",
            "<span class=article-kicker>Weather</span><span class=hidden-colon>: </span><span>Storm closes harbour of Velmora</span>",
            "<span><small>Weather</small><br>Storm closes harbour of Velmora</span>",
            "<div class=entry-section><a href=/w>Weather | </a></div><span>Storm closes harbour of Velmora</span>",
            "<span>Storm closes harbour of Velmora</span> <span class=entry-subtitle>Nobody may leave before Wednesday</span>",
            "Storm closes harbour of Velmora<span class=element-invisible> | Velmora Post</span>"
        }) {
            assertEquals(
                    "Storm closes harbour of Velmora",
                    title("Velmora Post", head, "<h1>" + heading + "</h1>"),
                    () -> heading);
        }
    }

    @Test
    void keepsAllOfAHeadingWhereTheRestIsCalledNothingElsewhere() {
        assertEquals(
                "Harbour of Velmora How the storm came",
                title(
                        null,
                        shared("Velmora after the storm") + linked("Harbour of Velmora: how the storm came"),
                        "<h1><span class=subtitle>Harbour of Velmora</span> How the storm came</h1>"));
    }

    @Test
    void keepsAMarkBetweenPartsThatIsNotSeen() {
        assertEquals(
                "Weather: Storm closes harbour",
                title(
                        null,
                        shared("Weather: Storm closes harbour"),
                        "<h1><b>Weather</b><span class=invisible>: </span><b>Storm closes harbour</b></h1>"));
    }

    @Test
    void takesTheHeadingWhereSomethingStandsBeforeItInOtherNames() {
        String heading = "<h1>Storm closes harbour of Velmora</h1>";
        assertEquals(
                "Storm closes harbour of Velmora",
                title("Velmora Post", shared("Weather: Storm closes harbour of Velmora"), heading));
        assertEquals(
                "Storm closes harbour of Velmora",
                title(null, "<title>Island Office - Storm closes harbour of Velmora</title>", heading));
    }

    @Test
    void takesTheHeadingThatSaysMoreThanOtherNames() {
        String head = shared("Storm closes harbour of Velmora") + "<title>Storm closes harbour of Velmora</title>";
        assertEquals(
                "Storm closes harbour of Velmora until Wednesday",
                title(null, head, "<h1>Storm closes harbour of Velmora until Wednesday</h1>"));
        assertEquals(
                "Night of fear: Storm closes harbour of Velmora",
                title(null, head, "<h1>Night of fear: Storm closes harbour of Velmora</h1>"));
        assertEquals(
                "Storm closes harbour of Velmora",
                title(null, head, "<h1><b>Night of fear</b> <i>Storm closes harbour of Velmora</i></h1>"));
    }

    @Test
    void takesTheOnlyHeadingWhereItIsTheSameStoryInOtherWords() {
        String head = shared("Velmora: storm closes harbour");
        assertEquals(
                "How a storm has closed the harbour of Velmora",
                title(null, head, "<h1>How a storm has closed the harbour of Velmora</h1>"));
        assertEquals("Velmora: storm closes harbour", title(null, head, "<h1>Ferries, trains and buses</h1>"));
        assertEquals(
                "Velmora: storm closes harbour",
                title(null, head, "<h1>The storm in Velmora so far</h1><h1>What the harbour is for</h1>"));
    }

    @Test
    void takesTheFormForSharingButNotTheOneForSearchEngines() {
        String heading = "<h1>Harbour of Velmora is closed because of a storm</h1>";
        String shared = shared("Harbour of Velmora closed because of storm");
        String shown = "<title>Harbour of Velmora is closed because of a storm</title>";
        assertEquals("Harbour of Velmora closed because of storm", title(null, shared + shown, heading));
        assertEquals(
                "Harbour of Velmora is closed because of a storm",
                title(
                        "Velmora Post",
                        shared + "<title>Harbour of Velmora closed because of storm | Velmora Post</title>"
                                + linked("Harbour of Velmora is closed because of a storm"),
                        heading));
    }

    @Test
    void doesNotTakeTheSiteForTheHeadline() {
        String site = "<h1><a href=\"https://post.example/\">Velmora Post</a></h1>";
        assertEquals(
                "Storm closes harbour of the island",
                title(null, "<title>Velmora Post » Storm closes harbour of the island</title>", site));
        assertEquals(
                "Storm closes harbour",
                title(null, "<title>Storm closes harbour : Velmora Post | News since 1931 | Year 100</title>", site));
        assertNull(title(null, "", "<h1 class=site-title>Velmora Post</h1>"));
    }

    @Test
    void takesNoTextForAHeadlineWhereAHeadingWasNeverClosed() {
        String title = "Storm closes harbour of Velmora";
        assertEquals(
                title,
                title(null, shared(title), "<h1>" + title + "<p>" + "The ferries do not run today. ".repeat(20)));
    }

    @Test
    void leavesTheNameOfTheSiteOutWhereverItStands() {
        assertEquals(
                "Storm closes harbour of Velmora",
                title("Velmora Post", shared("Velmora Post | Storm closes harbour of Velmora"), ""));
        assertEquals(
                "Storm closes harbour",
                title(
                        "Velmora Post - News and Views",
                        shared("Storm closes harbour | Velmora Post - News and Views"),
                        ""));
        assertEquals("Velmora Post | Storm", title("Velmora Post", shared("Velmora Post | Storm"), ""));
    }

    @Test
    void cutsNothingOffANameThatTheTitleHasBeforeTheSite() {
        assertEquals(
                "Wind, rain – at sea in winter",
                title(
                        null,
                        shared("Wind, rain – at sea in winter") + "<title>Wind, rain – at sea in winter - Post</title>",
                        ""));
    }

    @Test
    void readsOnInTheTitleWhereAQuotationMarkCutANameShort() {
        assertEquals(
                "Mayor calls the harbour \"unsafe\"",
                title(
                        null,
                        "<meta property=\"og:title\" content=\"Mayor calls the harbour \"unsafe\"\"><title>Mayor calls the harbour \"unsafe\"</title>",
                        ""));
    }
}
