package org.variorum.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exit codes and files, as a script sees them. */
class MainTest {
    private static final String TEXT = "Velk said on Thursday that the gates of the Korsa dam would stay shut.\n";

    @Test
    void wrongUsageIsTwo() {
        assertEquals(2, Main.run());
        assertEquals(2, Main.run("brief"));
        assertEquals(2, Main.run("brief", "a.txt", "--format", "pdf"));
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsSaidBeforeAnythingIsRead(@TempDir Path dir) {
        assertEquals(
                2,
                Main.run(
                        "brief",
                        "no-such-file",
                        "-o",
                        dir.resolve("missing/brief.html").toString()));
    }

    @Test
    void theEndingOfTheFileSaysTheFormat(@TempDir Path dir) throws IOException {
        Path report = Files.writeString(dir.resolve("report.txt"), TEXT);
        for (String name : new String[] {
            "brief.html", "brief.json", "brief.md", "brief.csv", "brief.anno.jsonld", "brief.prov.jsonld"
        }) {
            Path out = dir.resolve(name);
            assertEquals(0, Main.run("brief", report.toString(), "-o", out.toString()));
            assertTrue(Files.readString(out).contains("Korsa dam"), name);
        }
        assertTrue(Files.readString(dir.resolve("brief.html")).startsWith("<!doctype html>"));
        assertTrue(Files.readString(dir.resolve("brief.json")).startsWith("{"));
        assertTrue(Files.readString(dir.resolve("brief.csv")).startsWith("\uFEFFstory,table,id,"));
        assertTrue(Files.readString(dir.resolve("brief.anno.jsonld")).contains("AnnotationCollection"));
        assertTrue(Files.readString(dir.resolve("brief.prov.jsonld")).contains("wasQuotedFrom"));
    }

    @Test
    void anEndingThatTwoFormatsShareIsNotGuessedAt(@TempDir Path dir) throws IOException {
        Path report = Files.writeString(dir.resolve("report.txt"), TEXT);
        String out = dir.resolve("brief.jsonld").toString();
        assertEquals(2, Main.run("brief", report.toString(), "-o", out));
        assertEquals(0, Main.run("brief", report.toString(), "-o", out, "--format", "prov"));
    }

    @Test
    void whatCannotBeReadIsOneAndTheRestGoesOn(@TempDir Path dir) throws IOException {
        Path report = Files.writeString(dir.resolve("report.txt"), TEXT);
        Path empty = Files.writeString(dir.resolve("empty.txt"), "");
        Path out = dir.resolve("brief.json");
        assertEquals(1, Main.run("brief", empty.toString(), report.toString(), "-o", out.toString()));
        String json = Files.readString(out);
        assertTrue(json.contains("empty.txt") && json.contains("Korsa dam"));
        assertFalse(Files.exists(dir.resolve("brief.json.part")));
    }

    @Test
    void whatLiesInsideTheNetworkIsFetchedOnlyWhereThatIsAllowed(@TempDir Path dir) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/report.txt", exchange -> {
            exchange.sendResponseHeaders(200, TEXT.length());
            exchange.getResponseBody().write(TEXT.getBytes(StandardCharsets.US_ASCII));
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/report.txt";
            Path out = dir.resolve("out.jsonl");
            assertEquals(1, Main.run("extract", address, "-o", out.toString()));
            assertEquals("", Files.readString(out));
            assertEquals(0, Main.run("extract", address, "-o", out.toString(), "--allow-private"));
            assertTrue(Files.readString(out).contains("\"url\":\"" + address + "\""), Files.readString(out));
        } finally {
            server.stop(0);
        }
    }
}
