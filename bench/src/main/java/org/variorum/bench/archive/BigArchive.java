package org.variorum.bench.archive;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * A web archive as CC-NEWS has them: each record a gzip file of its own, a request before each answer, pages with far more
 * markup than text, some of another kind, and now and then one found again as it was. The same on every machine.
 */
public final class BigArchive {
    private static final List<String> WORDS = List.of(
            "harbour",
            "storm",
            "mayor",
            "closed",
            "ferry",
            "guards",
            "Monday",
            "council",
            "river",
            "bridge",
            "vote",
            "minister",
            "school",
            "railway",
            "price",
            "market",
            "court",
            "match",
            "season",
            "village",
            "doctor",
            "report",
            "said",
            "told",
            "the",
            "a",
            "of",
            "and",
            "in",
            "after",
            "before",
            "with");

    private final SplittableRandom random = new SplittableRandom(4);
    private int records;

    private BigArchive() {}

    /**
     * Writes one.
     *
     * @param bytes how large it becomes at least, packed
     * @return how many pages are in it
     */
    public static int write(Path file, long bytes) throws IOException {
        return new BigArchive().fill(file, bytes);
    }

    private int fill(Path file, long bytes) throws IOException {
        int pages = 0;
        long written = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            written += put(out, "warcinfo", "application/warc-fields", "", "software: an invented crawler\r\n");
            while (written < bytes) {
                String address = "https://post" + pages % 97 + ".example/" + pages;
                written += put(out, "request", "application/http; msgtype=request", address, "GET / HTTP/1.1\r\n\r\n");
                written += put(out, "response", "application/http; msgtype=response", address, answer(page(pages)));
                if (pages % 10 == 0) {
                    String image = "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n" + words(40);
                    written += put(out, "response", "application/http; msgtype=response", address + ".png", image);
                }
                pages++;
            }
        }
        return pages;
    }

    private long put(OutputStream out, String type, String content, String address, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new Quick(packed)) {
            String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Record-ID: <urn:uuid:" + records++
                    + ">\r\nContent-Type: "
                    + content + "\r\n" + (address.isEmpty() ? "" : "WARC-Target-URI: " + address + "\r\n")
                    + "Content-Length: " + bytes.length + "\r\n\r\n";
            gzip.write(head.getBytes(StandardCharsets.UTF_8));
            gzip.write(bytes);
            gzip.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        }
        packed.writeTo(out);
        return packed.size();
    }

    private static String answer(String page) {
        return "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
    }

    private String page(int number) {
        StringBuilder html = new StringBuilder("<!doctype html><html lang=en><head><meta charset=utf-8><title>Report ")
                .append(number)
                .append("</title>");
        for (int i = 0; i < 20; i++) {
            html.append("<script>var x")
                    .append(i)
                    .append(" = '")
                    .append(words(60))
                    .append("';</script>");
        }
        html.append("</head><body><nav><ul>");
        for (int i = 0; i < 120; i++) {
            html.append("<li class='item level-")
                    .append(i % 3)
                    .append("'><a href='/s/")
                    .append(i)
                    .append("'>");
            html.append(words(3)).append("</a></li>");
        }
        html.append("</ul></nav><article><h1>").append(words(8)).append("</h1>");
        int paragraphs = 6 + random.nextInt(20);
        for (int i = 0; i < paragraphs; i++) {
            html.append("<p class='text'>")
                    .append(words(30 + random.nextInt(40)))
                    .append(".</p>\n");
        }
        html.append("</article><footer>");
        for (int i = 0; i < 60; i++) {
            html.append("<div class='teaser'><a href='/t/")
                    .append(i)
                    .append("'>")
                    .append(words(9))
                    .append("</a></div>");
        }
        return html.append("</footer></body></html>").toString();
    }

    private String words(int count) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return out.toString();
    }

    /** Writing must not take longer than what is measured. */
    private static final class Quick extends GZIPOutputStream {
        Quick(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
