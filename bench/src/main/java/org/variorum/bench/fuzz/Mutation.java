package org.variorum.bench.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.variorum.bench.run.Gzip;

/** Damages bytes, always in the same way for the same number. */
final class Mutation {
    private static final int MOST_CHANGES = 8;
    private static final int LONGEST = 1 << 17;

    /** What readers of these formats stumble over. */
    private static final List<String> TOKENS = List.of(
            "<!DOCTYPE html>",
            "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>",
            "<!DOCTYPE a [<!ENTITY b 'bbbbbbbbbb'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;'>]>",
            "&d;",
            "&#x110000;",
            "&#55296;",
            "&amp;",
            "<![CDATA[",
            "]]>",
            "<!--",
            "-->",
            "<?xml version='1.1' encoding='utf-16'?>",
            "<script>",
            "</script>",
            "<table><tr><td>",
            "<template>",
            "<svg><math>",
            "<p>",
            "</p>",
            "<div>",
            "<article>",
            "<item>",
            "<entry>",
            "\0",
            "\r\n",
            "\r\n\r\n",
            "\uFEFF",
            "\uFFFF",
            "\uD83C\uDF0A",
            "\u202E",
            "{",
            "[",
            "\"",
            "\\u",
            "\\uD800",
            "null",
            "1e999",
            "-1",
            "0",
            "99999999999999999999",
            "2147483648",
            "Content-Length: 9223372036854775807\r\n",
            "Content-Length: 0\r\n",
            "Content-Encoding: gzip\r\n",
            "Content-Encoding: br\r\n",
            "Content-Encoding: deflate, gzip\r\n",
            "Transfer-Encoding: chunked\r\n",
            "Content-Type: multipart/mixed; boundary=\"b1\"\r\n",
            "Content-Type: text/html; charset=utf-7\r\n",
            "Content-Transfer-Encoding: base64\r\n",
            "=?utf-8?B?/////w==?=",
            "WARC/1.0\r\n",
            "WARC-Type: revisit\r\n",
            "--b1",
            "ZCZC",
            "NNNN",
            "/Kids [2 0 R]",
            "/Length 99999999",
            "/Parent 3 0 R",
            "endobj",
            "stream",
            "2031-13-45T99:99:99+99:99",
            "0000-00-00",
            "+999999999-01-01",
            "By ",
            "Reuters",
            "\u201c",
            "(");

    private final SplittableRandom random;
    private byte[] bytes;

    private Mutation(long number, byte[] bytes) {
        random = new SplittableRandom(number);
        this.bytes = bytes;
    }

    /**
     * Damages one seed.
     *
     * @param seeds whose pieces may be put into it
     */
    static byte[] of(Seeds.Seed seed, Seeds seeds, long number) {
        Mutation mutation = new Mutation(number, seed.bytes().clone());
        int changes = 1 + mutation.random.nextInt(MOST_CHANGES);
        for (int i = 0; i < changes; i++) {
            mutation.change(seeds);
        }
        return mutation.random.nextInt(12) == 0 ? Gzip.of(mutation.bytes) : mutation.bytes;
    }

    private void change(Seeds seeds) {
        switch (random.nextInt(12)) {
            case 0 -> flip();
            case 1 -> replace(1, new byte[] {(byte) random.nextInt(256)});
            case 2 -> replace(length(64), new byte[0]);
            case 3 -> replace(length(bytes.length), new byte[0]);
            case 4, 5, 6 -> replace(random.nextInt(3) == 0 ? length(16) : 0, token());
            case 7 -> {
                // Seldom, since floods cost far more time than they find.
                if (random.nextInt(8) == 0) {
                    repeat();
                } else {
                    replace(length(8), piece(bytes));
                }
            }
            case 8 -> bytes = Arrays.copyOf(bytes, at());
            case 9 ->
                replace(length(32), piece(seeds.at(random.nextInt(1 << 20)).bytes()));
            case 10 -> replace(0, piece(bytes));
            default -> number();
        }
        if (bytes.length > LONGEST) {
            bytes = Arrays.copyOf(bytes, LONGEST);
        }
    }

    private void flip() {
        if (bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
    }

    /** Something short many times over: depth, long lines, floods of items. */
    private void repeat() {
        byte[] what = random.nextBoolean() ? token() : piece(bytes);
        if (what.length > 0) {
            int times = Math.min(1 << random.nextInt(12), LONGEST / what.length);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            for (int i = 0; i < times; i++) {
                out.writeBytes(what);
            }
            replace(0, out.toByteArray());
        }
    }

    /** Another number where one stands. */
    private void number() {
        int from = at();
        for (int i = 0; i < bytes.length; i++) {
            int index = (from + i) % bytes.length;
            if (bytes[index] >= '0' && bytes[index] <= '9') {
                bytes[index] = (byte) ('0' + random.nextInt(10));
                return;
            }
        }
    }

    private byte[] token() {
        return TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] piece(byte[] of) {
        if (of.length == 0) {
            return of;
        }
        int from = random.nextInt(of.length);
        return Arrays.copyOfRange(of, from, Math.min(of.length, from + 1 + random.nextInt(400)));
    }

    private void replace(int length, byte[] with) {
        int from = at();
        int to = Math.min(bytes.length, from + length);
        byte[] out = new byte[bytes.length - (to - from) + with.length];
        System.arraycopy(bytes, 0, out, 0, from);
        System.arraycopy(with, 0, out, from, with.length);
        System.arraycopy(bytes, to, out, from + with.length, bytes.length - to);
        bytes = out;
    }

    private int at() {
        return random.nextInt(bytes.length + 1);
    }

    private int length(int most) {
        return most == 0 ? 0 : random.nextInt(most + 1);
    }
}
