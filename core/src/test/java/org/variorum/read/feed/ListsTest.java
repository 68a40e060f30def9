package org.variorum.read.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.variorum.read.Given.utf8;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.read.Addresses;
import org.variorum.read.Given;
import org.variorum.read.ReadOptions;
import org.variorum.read.ReadResult;
import org.variorum.read.Reader;
import org.variorum.read.Refused;
import org.variorum.read.Unread;
import org.variorum.report.Report;

class ListsTest {
    private static final String A = "https://a.example/rss";
    private static final String B = "https://b.example/rss";
    private static final String LIST =
            "<opml version='2.0'><head><title>Mine</title></head><body><outline text='Wires'>"
                    + "<outline type='rss' xmlUrl='" + A + "'/></outline><outline xmlUrl='" + B + "'/><outline xmlUrl='"
                    + A
                    + "'/></body></opml>";

    private static String feed(String title) {
        return "<rss version='2.0'><channel><title>Post</title><item><title>" + title
                + "</title><description>The harbour of"
                + " Velmora was closed on Monday because of a storm, the mayor said.</description></item></channel></rss>";
    }

    private final List<String> fetched = new ArrayList<>();

    private ReadResult followed(String list, String feed) {
        ReadOptions options = new ReadOptions(null, new ByteArrayInputStream(utf8(list)))
                .withLists(true)
                .withAddresses(address -> {
                    fetched.add(address);
                    if (address.equals(B)) {
                        throw new Refused("the server answered 404");
                    }
                    return new Addresses.Fetched(address, null, new ByteArrayInputStream(utf8(feed)));
                });
        return Reader.standard().read(List.of("-"), options);
    }

    @Test
    void tellsTheAddressesInOneLineAndFetchesNone() {
        assertEquals(
                "a list of 2 feeds, which is not followed unless asked for: " + A + ", " + B, Given.cause(utf8(LIST)));
        StringBuilder many = new StringBuilder("<opml><body>");
        for (int i = 0; i < 15; i++) {
            many.append("<outline xmlUrl='https://a.example/").append(i).append("'/>");
        }
        String cause = Given.cause(utf8(many + "</body></opml>"));
        assertTrue(cause.startsWith("a list of 15 feeds"), cause);
        assertTrue(cause.endsWith("https://a.example/9 and 5 more"), cause);
    }

    @Test
    void readsTheFeedsOfAListThatIsFollowedEachOnceAndInOrder() {
        ReadResult result = followed(LIST, feed("Storm"));
        assertEquals(List.of(A, B), fetched);
        assertEquals(
                List.of("Storm"), result.reports().stream().map(Report::title).toList());
        assertEquals(A, result.reports().getFirst().path());
        assertEquals(List.of(new Unread(B, "the server answered 404")), result.unread());
    }

    @Test
    void followsNoListThatAListNames() {
        ReadResult result = followed(LIST, LIST);
        assertEquals(List.of(A, B), fetched);
        assertTrue(result.unread().getFirst().cause().startsWith("a list of 2 feeds"));
    }

    @Test
    void refusesAListWithoutAddresses() {
        assertEquals("a list of feeds without addresses", Given.cause(utf8("<opml><body/></opml>")));
    }

    @Test
    void readsTheAddressesBeforeABreakAndTellsOfIt() {
        ReadResult result = followed(LIST.substring(0, LIST.indexOf("<outline xmlUrl")), feed("Storm"));
        assertEquals(1, result.reports().size());
        assertTrue(result.unread().getFirst().cause().endsWith(", behind the address of feed 1"));
    }
}
