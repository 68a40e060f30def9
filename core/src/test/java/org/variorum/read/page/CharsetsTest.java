package org.variorum.read.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.read.Given;
import org.variorum.report.Report;

class CharsetsTest {
    private static final String PROSE =
            "Der Hafen von Velmora blieb am Montag wegen des Sturms geschlossen, sagte die Bürgermeisterin 🌊 in Łódź.";

    private static String page(String charset) {
        return "<!DOCTYPE html>\n<html><head><meta charset=" + charset + "><title>Sturm über Velmora</title></head>"
                + "<body><h1>Sturm über Velmora</h1><p>" + PROSE + "</p><p>" + PROSE.replace("Montag", "Dienstag")
                + "</p></body></html>";
    }

    private static void assertRead(byte[] bytes) {
        Report report = Given.one(bytes);
        assertEquals("Sturm über Velmora", report.title());
        assertTrue(report.text().startsWith(PROSE), report.text());
        assertEquals(java.util.List.of(), report.warnings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void readsPagesInUtf16WithAMarkForItsOrderAndWithout(String name) {
        Charset charset = Charset.forName(name);
        assertRead(page("utf-16").getBytes(charset));
        assertRead(("\uFEFF" + page("utf-16")).getBytes(charset));
        assertRead(("\uFEFF \r\n<?xml version='1.0' encoding='utf-16'?>" + page("utf-8")).getBytes(charset));
    }

    @Test
    void readsAPageThatOnlyCallsItselfUtf16AsWhatItIs() {
        assertRead(page("utf-16").getBytes(StandardCharsets.UTF_8));
        String western = "<html><head><meta charset=utf-16></head><body><p>Die Bürgermeisterin grüßt</p></body></html>";
        byte[] bytes = western.getBytes(Charset.forName("windows-1252"));
        assertEquals(western, Charsets.decode(bytes, null).text());
    }

    @Test
    void believesTheServerThatTextBeforeTheFirstTagIsUtf16() {
        String text = "Sturm <b>über</b> Velmora";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_16LE);
        assertEquals(text, Charsets.decode(bytes, Charsets.named("utf-16")).text());
    }

    @Test
    void readsAMarkedPageInUtf8() {
        assertRead(("\uFEFF" + page("utf-8")).getBytes(StandardCharsets.UTF_8));
    }
}
