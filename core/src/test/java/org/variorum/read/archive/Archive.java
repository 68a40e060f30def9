package org.variorum.read.archive;

import static org.variorum.read.Given.utf8;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.variorum.read.Given;

/** A small web archive, written record by record. */
final class Archive {
    static final String PROSE = "The harbour of Velmora was closed on Monday because of a storm, the mayor said.";

    private final boolean gzipped;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int records;

    private Archive(boolean gzipped) {
        this.gzipped = gzipped;
    }

    static Archive plain() {
        return new Archive(false);
    }

    /** Each record is a gzip file of its own, as archives on the web are. */
    static Archive gzipped() {
        return new Archive(true);
    }

    static String page(String prose) {
        return "<!doctype html><html><head><title>Storm in Velmora</title></head><body><p>" + prose
                + "</p></body></html>";
    }

    /** A record whose id is {@code urn:r:} and its number, counted from 1. */
    Archive record(String headers, byte[] body) {
        records++;
        String header = "WARC/1.0\r\nWARC-Record-ID: <urn:r:" + records + ">\r\nContent-Length: " + body.length + "\r\n"
                + headers.replace("\n", "\r\n") + "\r\n\r\n";
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.writeBytes(utf8(header));
        record.writeBytes(body);
        record.writeBytes(utf8("\r\n\r\n"));
        out.writeBytes(gzipped ? Given.gzip(record.toByteArray()) : record.toByteArray());
        return this;
    }

    Archive info() {
        return record("WARC-Type: warcinfo\nContent-Type: application/warc-fields", utf8("software: a crawler\r\n"));
    }

    Archive response(String address, String more, byte[] http) {
        return record(
                "WARC-Type: response\nContent-Type: application/http; msgtype=response\nWARC-Target-URI: " + address
                        + more,
                http);
    }

    Archive page(String address, String prose) {
        return response(address, "", http("Content-Type: text/html; charset=utf-8", utf8(page(prose))));
    }

    static byte[] http(String headers, byte[] content) {
        ByteArrayOutputStream http = new ByteArrayOutputStream();
        String header = "HTTP/1.1 200 OK\r\n" + headers.replace("\n", "\r\n") + "\r\n\r\n";
        http.writeBytes(header.getBytes(StandardCharsets.ISO_8859_1));
        http.writeBytes(content);
        return http.toByteArray();
    }

    int size() {
        return out.size();
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
