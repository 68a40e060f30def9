package org.variorum.read.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PageDatesTest {
    private static final String TITLE = "Storm closes harbour of Velmora";
    private static final String TEXT =
            "<p>The harbour of Velmora was closed because of a storm, the mayor told reporters in the town hall.</p>";

    private static @Nullable String published(String head, String body, @Nullable String url) {
        Parts parts = Parts.of(Jsoup.parse("<html lang=de><head>" + head + "</head><body>" + body + "</body></html>"));
        return new PageDates(parts, JsonLd.of(parts), Meta.of(parts), TITLE, url).published();
    }

    private static @Nullable String published(String body) {
        return published("", body, null);
    }

    @Test
    void takesTheDateByTheHeadlineRatherThanThatOfAnotherReport() {
        assertEquals(
                "2031-05-06",
                published("<ul><li>Ferry sinks <span class=date>04.05.2031</span></li>" + "<li>Sport</li>".repeat(5)
                        + "</ul><h1>" + TITLE
                        + "</h1><div class=info>6. Mai 2031</div>" + TEXT
                        + "<h3>Ferry sinks</h3><div class=date>03.05.2031</div>"));
    }

    @Test
    void knowsTheHeadlineUnderALineInTheSameHeading() {
        assertEquals(
                "2031-05-06",
                published("<h1>" + "A town waits" + "</h1><p class=date>04.05.2031</p>" + "<p>x</p>".repeat(10)
                        + "<h1>The weather " + TITLE + "</h1><p class=date>06.05.2031</p>" + TEXT));
    }

    @Test
    void takesTheHeadlineAboveTextRatherThanInAListOfReports() {
        String list = "<h3>Ferry sinks</h3><div>07.05.2031</div><h3>" + TITLE + "</h3><div>06.05.2031</div>"
                + "<ul><li>Home</li><li>News</li><li>Sport</li><li>Weather</li></ul>";
        assertEquals("2031-05-06", published(list + "<h2>" + TITLE + "</h2><div>Erstellt am: 06.05.2031</div>" + TEXT));
    }

    @Test
    void believesASentenceInWhichThePageTellsOfItself() {
        String far = "<h1>" + TITLE + "</h1>" + TEXT.repeat(8) + "<div class=footer><p>";
        String told = "Dieser Beitrag wurde am Dienstag, 6. Mai 2031 um 9 Uhr ";
        assertEquals("2031-05-06", published(far + told + "veröffentlicht und unter Wetter abgelegt.</p></div>"));
        assertEquals("2031-05-06", published(far + TITLE + " wurde am 6. Mai 2031 gepostet.</p></div>"));
        assertNull(
                published(far + "Dieser Beitrag wurde zuletzt geändert am 6. Mai 2031 und veröffentlicht.</p></div>"));
        assertNull(published(far + "Ein Gesetz wurde am 6. Mai 2031 veröffentlicht.</p></div>"));
    }

    @Test
    void takesNoCompoundForTheLabelOfAChange() {
        String above = "<ul><li>Storm-Update</li></ul><div class=date>06.05.2031</div>";
        assertEquals("2031-05-06", published(above + "<h1>" + TITLE + "</h1>" + TEXT));
        assertNull(published(above.replace("Storm-Update", "Update:") + "<h1>" + TITLE + "</h1>" + TEXT));
    }

    @Test
    void readsTheDateRightUnderTheHeadlineWhateverItsPartIsCalled() {
        String dated = "<div class=teaser-metadata>Von <a href=/v>Jon Vell</a> am 6. Mai 2031</div>";
        assertEquals("2031-05-06", published("<h1>" + TITLE + "</h1>" + dated + TEXT));
        assertNull(published("<h1>" + TITLE + "</h1>" + TEXT + dated));
    }

    @Test
    void readsTheDateThatOpensTheFirstParagraph() {
        String before = "<h1>" + TITLE + "</h1><p>x</p><p>x</p><p>Von Jon Vell</p>";
        String dated = TEXT.replace("<p>", "<p>6.5.2031 - ");
        assertEquals("2031-05-06", published(before + dated + TEXT));
        assertNull(published(before + TEXT + dated));
    }

    @Test
    void readsTheDayInTheAddressThatTheHeadlineLinksTo() {
        String link = "<h2><a rel=bookmark href=/2031/05/06/storm>" + TITLE + "</a></h2>";
        assertEquals("2031-05-06", published(link + TEXT));
        assertNull(published(link + TEXT + link.replace("05/06/storm", "05/04/ferry") + TEXT));
        assertNull(published("", link + TEXT, "https://post.example/storm"));
    }

    @Test
    void readsTheDayOfTheFirstPublicationInAScript() {
        assertEquals(
                "2031-05-06",
                published(
                        "<script>layer = {\"last-updated\":\"2031-05-07 15:49\",\"first-publication\":\"2031-05-06 15:28\"}</script>",
                        "<h1>" + TITLE + "</h1>" + TEXT,
                        null));
    }

    @Test
    void readsLabelsShortYearsAndTheLanguagesOrder() {
        assertEquals("2031-05-06", published("<h1>" + TITLE + "</h1>" + TEXT + "<p>Erschienen am: 06.05.31</p>"));
        assertEquals("2031-05-06", published("<h1>" + TITLE + "</h1><p class=date>06/05/2031</p>" + TEXT));
    }

    @Test
    void takesTheLanguageFromWhereAPageTellsIt() {
        String html = "<html xml:lang=en-GB><body><h1>" + TITLE + "</h1><p class=date>06/05/2031</p>" + TEXT;
        Parts parts = Parts.of(Jsoup.parse(html));
        assertEquals("2031-05-06", new ShownDates(parts, TITLE, null).best(true));
        assertNull(new ShownDates(Parts.of(Jsoup.parse(html.replace("-GB", ""))), TITLE, null).best(true));
    }

    @Test
    void believesAnArticlesOwnFooterButNotThePages() {
        String dated = "<footer><time datetime='2031-05-06T10:00:00+02:00'>Dienstag</time></footer>";
        assertEquals(
                "2031-05-06T10:00:00+02:00",
                published("<article class=post><h1>" + TITLE + "</h1>" + TEXT + dated + "</article>"));
        assertNull(published("<div><h1>" + TITLE + "</h1></div>" + TEXT + dated));
    }

    @Test
    void leavesOpenWhatIsADayOfChangeAnEventOrARange() {
        assertNull(published("<h1>" + TITLE + "</h1><p>Zuletzt geändert: 06.05.2031</p>" + TEXT));
        assertNull(published("<h1>" + TITLE + "</h1><p>Termin: 06.05.2031</p>" + TEXT));
        assertNull(published("<h1>" + TITLE + "</h1><p>1. - 6. Mai 2031</p>" + TEXT));
    }

    @Test
    void leavesOpenWhereMarkupAndPageFaintlyDisagree() {
        String far = "<p>x</p>".repeat(20) + "<p class=date>06.05.2031</p>";
        String meta = "<meta name=date content=2031-05-09>";
        assertEquals("2031-05-09", published(meta, "<h1>" + TITLE + "</h1>" + TEXT, null));
        assertNull(published(meta, "<h1>" + TITLE + "</h1>" + TEXT + far, null));
    }

    @Test
    void prefersOfTwoStampsTheOneThatTheAddressBearsOut() {
        String head = "<meta property='article:published_time' content='2031-05-06T08:00:00+02:00'>"
                + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2031-05-09T08:00:00+02:00\"}</script>";
        assertEquals("2031-05-06T08:00:00+02:00", published(head, TEXT, "https://post.example/2031/05/06/storm"));
        assertEquals("2031-05-09T08:00:00+02:00", published(head, TEXT, "https://post.example/storm"));
        assertEquals("2031-05-09T08:00:00+02:00", published(head, TEXT, "https://post.example/2031/05/6-ways"));
    }

    @Test
    void takesNoOtherReportsHeadlineForItsOwn() {
        String own = "<h2>Ferry line may go on</h2><p class=posted>Posted on 6 May 2031</p>" + TEXT;
        String teasers = "<h3>Velmora and Tarn sign a treaty</h3><span class=date>2 May 2031</span>"
                + "<h3>Velmora votes</h3><span class=date>1 May 2031</span>" + TEXT;
        Parts parts = Parts.of(Jsoup.parse("<body>" + own + teasers));
        assertEquals("2031-05-06", new PageDates(parts, JsonLd.of(parts), Meta.of(parts), "Velmora", null).published());
    }

    @Test
    void takesNoHeadingForTheHeadlineThatHasNoTextBehindIt() {
        String foot = "<h3>" + TITLE + "</h3><p>1.5.2031</p>";
        assertNull(published("<div>" + TEXT + "</div>" + "<p>x</p>".repeat(9) + foot));
    }

    @Test
    void leavesOpenWhichEntryOfAListIsMeant() {
        StringBuilder list = new StringBuilder("<h1>" + TITLE + "</h1>" + "<p>x</p>".repeat(12));
        for (int day = 9; day > 2; day--) {
            list.append("<h3>Ferry sinks</h3><p class=date>Entry by Ana Korda of the harbour | 0" + day + ".05.2031</p>"
                    + TEXT);
        }
        assertNull(published(list.toString()));
        assertNull(published(list.toString().replace("Entry by Ana Korda of the harbour | 05", "05")));
    }

    @Test
    void believesTheDayShownAndNamedRatherThanTheDayMarked() {
        String marked = "<h1>" + TITLE + "</h1><span itemprop=datePublished content=2031-05-05></span>";
        String shown = "<p class=date>06.05.2031</p>" + TEXT;
        assertEquals("2031-05-06", published("<meta name=date content=2031-05-06>", marked + shown, null));
        assertEquals("2031-05-05", published("", marked + shown, null));
    }
}
