package org.variorum.read.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A walk finds what a selector finds, in the same order. */
class MarksTest {
    private static final Marks MARKS = new Marks(List.of("itemprop"), List.of("signed"), "[itemprop=author], .signed")
            .and("[itemprop=author]", "[itemprop=name]")
            .and(".signed, .signed-by", "a");

    private static final String SELECTOR =
            "[itemprop=author], .signed, [itemprop=author] [itemprop=name], .signed a, .signed-by a";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>By nobody</p>",
                "<a href=/k>Korda</a><p class='small signed'>By <a href=/v>Ana Velmo</a> and <b><a href=/t>Jon Tarn</a></b></p>",
                "<div class=signed><a>One</a><span class=signed><a>Two</a></span><a class=signed>Three</a></div>",
                "<p class=signed-by>By <a>Ana</a></p><p class=undersigned><a>Jon</a></p>",
                "<div itemprop=author><span itemprop=name>Ana</span><a class=x>more</a></div><i itemprop=name>Velmora</i>",
                "<div class=signed-by><p itemprop=author><a itemprop=name>Ana</a></p></div>"
            })
    void findsWhatASelectorFinds(String html) {
        Document page = Jsoup.parse(html);
        List<Element> found = MARKS.in(Parts.of(page));
        assertEquals(
                page.select(SELECTOR).stream().map(Element::cssSelector).toList(),
                found.stream().map(Element::cssSelector).toList());
    }
}
