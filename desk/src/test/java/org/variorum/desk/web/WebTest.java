package org.variorum.desk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.variorum.desk.web.Guest.PROSE;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.read.ReadOptions;
import org.variorum.read.ReadResult;
import org.variorum.read.Reader;
import org.variorum.read.Refused;
import org.variorum.read.Unread;
import org.variorum.report.Report;

class WebTest {
    private static final Limits QUICK = new Limits(
            Duration.ofSeconds(5),
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            200_000,
            5,
            Duration.ZERO,
            Duration.ofMillis(300));

    private final Guest guest = new Guest();
    private final List<String> lookups = new ArrayList<>();

    @AfterEach
    void stop() {
        guest.close();
    }

    /** As if this machine's address were one of the internet, and the only one; every name leads there. */
    private Web web(Limits limits) {
        return web(limits, host -> List.of(InetAddress.getLoopbackAddress()));
    }

    private Web web(Limits limits, Resolver resolver) {
        Resolver told = host -> {
            lookups.add(host);
            return host.matches("[0-9.]+|.*:.*") ? Resolver.system().resolve(host) : resolver.resolve(host);
        };
        return new Web("1.2", limits, new Lookup(told, WebTest::kind, Duration.ofSeconds(5)), sockets());
    }

    private static Optional<String> kind(InetAddress address) {
        return address.equals(InetAddress.getLoopbackAddress()) ? Optional.empty() : Inside.kind(address);
    }

    private static SSLSocketFactory sockets() {
        return (SSLSocketFactory) SSLSocketFactory.getDefault();
    }

    private String at(String path) {
        return guest.at("post.example", path);
    }

    private String cause(String address) {
        return cause(web(QUICK), address);
    }

    private static String cause(Web web, String address) {
        return assertThrows(Refused.class, () -> web.fetch(address)).cause();
    }

    private ReadResult read(String... addresses) {
        return Reader.standard().read(List.of(addresses), ReadOptions.none().withAddresses(web(QUICK)));
    }

    @Test
    void aPageIsReadAsIfItHadBeenSaved() {
        guest.page("/a");
        ReadResult result = read(at("/a"));
        assertEquals(List.of(), result.unread());
        Report report = result.reports().getFirst();
        assertEquals(PROSE, report.text());
        assertEquals("Storm in Velmora", report.title());
        assertEquals(at("/a"), report.path());
        assertEquals(at("/a"), report.url());
    }

    @Test
    void plainTextAndFeedsAreReadAsWell() {
        guest.says("/a.txt", 200, "Content-Type: text/plain; charset=iso-8859-1", new byte[0]);
        guest.says(
                "/a.txt",
                200,
                "Content-Type: text/plain; charset=iso-8859-1",
                ("Caf\u00e9s closed. " + PROSE).getBytes(StandardCharsets.ISO_8859_1));
        guest.says(
                "/feed",
                200,
                "Content-Type: application/rss+xml",
                "<rss version='2.0'><channel><title>Post</title><item><title>Storm</title><link>https://post.example/1</link>"
                        + "<description>" + PROSE + "</description></item></channel></rss>");
        ReadResult result = read(at("/a.txt"), at("/feed"));
        assertEquals(List.of(), result.unread());
        assertTrue(result.reports().get(0).text().startsWith("Caf\u00e9s"));
        assertEquals(at("/a.txt"), result.reports().get(0).url());
        assertEquals("https://post.example/1", result.reports().get(1).url());
    }

    @Test
    void theCharsetIsThatOfTheAnswer() {
        String page = Guest.page().replace("</p>", " \u041f\u043e\u0440\u0442.</p>");
        guest.says(
                "/a",
                200,
                "Content-Type: text/html; charset=windows-1251",
                page.getBytes(Charset.forName("windows-1251")));
        assertTrue(read(at("/a")).reports().getFirst().text().endsWith("\u041f\u043e\u0440\u0442."));
    }

    @Test
    void packedAnswersAreUnpacked() {
        guest.says(
                "/a",
                200,
                "Content-Type: text/html\nContent-Encoding: gzip",
                Guest.gzip(Guest.page().getBytes(StandardCharsets.UTF_8)));
        assertEquals(PROSE, read(at("/a")).reports().getFirst().text());
        guest.says("/bomb", 200, "Content-Encoding: gzip", Guest.gzip(new byte[90_000_000]));
        assertEquals("over 5 MB of text", cause(at("/bomb")));
    }

    @Test
    void saysWhoItIs() {
        guest.page("/a");
        read(at("/a"));
        assertEquals(List.of("/robots.txt", "/a"), guest.asked());
        assertTrue(
                guest.agents().stream().allMatch(agent -> agent.startsWith("Variorum/1.2 (")),
                guest.agents().toString());
    }

    @Test
    void heedsRobotsTxtAndAsksForItOnce() {
        guest.page("/a").page("/kept/b");
        guest.says("/robots.txt", 200, "Content-Type: text/plain", "User-agent: variorum\nDisallow: /kept\n");
        ReadResult result = read(at("/kept/b"), at("/a"));
        assertEquals(
                List.of(new Unread(at("/kept/b"), "the server's robots.txt asks not to fetch it")), result.unread());
        assertEquals(List.of("/robots.txt", "/a"), guest.asked());
    }

    @Test
    void rulesForOthersAreNotForUs() {
        guest.page("/a").says("/robots.txt", 200, "Content-Type: text/plain", "User-agent: otherbot\nDisallow: /\n");
        assertEquals(1, read(at("/a")).reports().size());
    }

    @Test
    void staysAwayWhereAServerCannotTellItsRules() {
        guest.page("/a").says("/robots.txt", 503, "Content-Type: text/plain", "busy");
        assertEquals("the server's robots.txt cannot be had: try again later", cause(at("/a")));
        assertEquals(List.of("/robots.txt"), guest.asked());
    }

    @Test
    void robotsTxtIsAskedAlsoWhereARedirectLeads() {
        guest.redirect("/a", "/kept").page("/kept");
        guest.says("/robots.txt", 200, "Content-Type: text/plain", "User-agent: *\nDisallow: /kept\n");
        assertEquals("the server's robots.txt asks not to fetch it", cause(at("/a")));
    }

    @Test
    void leavesThePauseThatAServerAsksForUpToABound() {
        guest.page("/a").page("/b");
        guest.says("/robots.txt", 200, "Content-Type: text/plain", "User-agent: *\nCrawl-delay: 600\n");
        long start = System.nanoTime();
        assertEquals(2, read(at("/a"), at("/b")).reports().size());
        assertTrue(System.nanoTime() - start >= 300_000_000L);
    }

    @Test
    void followsRedirectsAndTellsWhereTheyEnd() throws IOException, Refused {
        guest.redirect("/a", "b?c=d")
                .redirect("/b?c=d", guest.at("other.example", "/e"))
                .page("/e");
        assertEquals(guest.at("other.example", "/e"), web(QUICK).fetch(at("/a")).address());
    }

    @Test
    void doesNotFollowThemForEver() {
        guest.redirect("/a", "/b")
                .redirect("/b", "/a")
                .says("/c", 301, "X: y", "")
                .redirect("/d", "ftp://post.example/");
        assertEquals("redirected more than 5 times", cause(at("/a")));
        assertEquals("the server answered 301 Moved Permanently, without an address", cause(at("/c")));
        assertEquals("redirected to an address of the kind ftp: only http and https are fetched", cause(at("/d")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:9/",
                "http://127.1:9/",
                "http://2130706433:9/",
                "http://0.0.0.0:9/",
                "http://localhost:9/",
                "http://10.0.0.1/",
                "http://100.100.1.1/",
                "http://169.254.169.254/latest/meta-data",
                "http://192.168.1.1/",
                "http://224.0.0.1/",
                "http://[::1]:9/",
                "http://[::]:9/",
                "http://[::ffff:127.0.0.1]:9/",
                "http://[::ffff:7f00:1]:9/",
                "http://[64:ff9b::a00:1]/",
                "http://[fd00::1]/",
                "http://[fe80::1]/"
            })
    void nothingInsideIsFetchedUnlessAllowed(String address) {
        String cause = cause(Web.open("1", false), address);
        assertTrue(cause.endsWith(" address: allow it with --allow-private"), cause);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.9/", "http://[fd00::1]/", "//192.168.1.1/x", "http://2130706437/"})
    void aRedirectDoesNotLeadInsideEither(String location) {
        guest.redirect("/a", location);
        String cause = cause(at("/a"));
        assertTrue(cause.endsWith(" address: allow it with --allow-private"), cause);
    }

    @Test
    void aNameWithAnInnerAddressAmongOthersIsRefused() throws UnknownHostException {
        InetAddress inner = InetAddress.getByName("10.0.0.1");
        Web web = web(QUICK, host -> List.of(InetAddress.getLoopbackAddress(), inner));
        assertEquals("post.example is a private address: allow it with --allow-private", cause(web, at("/a")));
    }

    /** The name server says something else each time: what was checked is what is connected to. */
    @Test
    void aNameThatChangesItsMeaningLeadsNowhere() throws IOException, Refused {
        guest.page("/a");
        InetAddress inner = InetAddress.getByName("10.0.0.1");
        // Asked twice, for robots.txt and the page: one more question between check and connection would meet the
        // third.
        Web web = web(QUICK, host -> List.of(lookups.size() <= 2 ? InetAddress.getLoopbackAddress() : inner));
        assertEquals(at("/a"), web.fetch(at("/a")).address());
        assertEquals(List.of("post.example", "post.example"), lookups);
        assertEquals("post.example:" + guest.port(), guest.hosts().getLast());
        assertEquals("post.example is a private address: allow it with --allow-private", cause(web, at("/a")));
        assertEquals(List.of("/robots.txt", "/a"), guest.asked());
    }

    @Test
    void saysInOneLineWhatWentWrong() throws IOException {
        int closed;
        try (Guest gone = new Guest()) {
            closed = gone.port();
        }
        guest.says("/broken", 500, "X: y", "oh");
        for (Map.Entry<String, String> expected : Map.of(
                        at("/nowhere"),
                        "the server answered 404 Not Found",
                        at("/broken"),
                        "the server answered 500 Internal Server Error",
                        "http://post.example:" + closed + "/",
                        "no connection: Connection refused")
                .entrySet()) {
            assertEquals(expected.getValue(), cause(expected.getKey()));
        }
        Web lost = web(QUICK, host -> {
            throw new UnknownHostException(host);
        });
        assertEquals("no such host: post.example", cause(lost, at("/a")));
    }

    @Test
    void anAnswerHasABound() {
        guest.says("/long", 200, "Content-Type: text/plain", "word ".repeat(50_000));
        assertTrue(cause(at("/long")).startsWith("larger than "), cause(at("/long")));
    }
}
