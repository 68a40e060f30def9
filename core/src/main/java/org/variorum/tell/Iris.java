package org.variorum.tell;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.variorum.collate.Citation;
import org.variorum.read.Sha256;
import org.variorum.report.CodePoints;
import org.variorum.report.Report;

/**
 * Names for what a brief speaks of, the same in every export of it. A report goes by its address; where it has none, or
 * another report of the brief has the same one, by the SHA-256 of its bytes as RFC 6920 writes it, with its id behind where
 * several reports came in one file. All else gets a UUID made of what it is (RFC 9562, version 8), since nobody assigns it
 * a name.
 */
final class Iris {
    private static final int UUID_DIGITS = 32;
    private static final String UNRESERVED = "-._~";

    /** What an IRI may hold beside letters and digits; an address that a page names may hold anything. */
    private static final String IN_ADDRESS = UNRESERVED + ":/?#[]@!$&'()*+,;=%";

    private final Map<String, Integer> addresses = new HashMap<>();
    private final Map<String, Integer> files = new HashMap<>();

    Iris(Brief brief) {
        brief.ledgers()
                .forEach(ledger -> ledger.reports().forEach(annotated -> {
                    Report report = annotated.report();
                    if (isWeb(report)) {
                        addresses.merge(address(report), 1, Integer::sum);
                    }
                    files.merge(report.sha256(), 1, Integer::sum);
                }));
    }

    /** The report's own name. */
    String of(Report report) {
        if (isWeb(report) && addresses.getOrDefault(address(report), 0) < 2) {
            return address(report);
        }
        if (!hasDigest(report)) {
            return made("report", report.id());
        }
        boolean alone = files.getOrDefault(report.sha256(), 0) < 2;
        return alone ? bytes(report) : bytes(report) + "#" + escaped(report.id(), UNRESERVED);
    }

    /** The name of the bytes that the report was read from; they may hold others too. */
    static String bytes(Report report) {
        byte[] digest = HexFormat.of().parseHex(report.sha256());
        return "ni:///sha-256;" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }

    static boolean hasDigest(Report report) {
        return report.sha256().matches("[0-9a-f]{64}");
    }

    /** The words cited, as a passage of their report. */
    String of(Citation at) {
        CodePoints points = CodePoints.of(at.report().report().text());
        return made(
                "passage",
                of(at.report().report()),
                points.at(at.words().start()) + "-" + points.at(at.words().end()));
    }

    /** A name for what has none, made of what it is. */
    static String made(String... what) {
        StringBuilder hex = new StringBuilder(Sha256.of(String.join("\n", what)).substring(0, UUID_DIGITS));
        hex.setCharAt(12, '8');
        hex.setCharAt(16, "89ab".charAt(Character.digit(hex.charAt(16), 16) % 4));
        for (int dash : List.of(20, 16, 12, 8)) {
            hex.insert(dash, '-');
        }
        return "urn:uuid:" + hex;
    }

    private static boolean isWeb(Report report) {
        return report.url() != null && report.url().matches("(?i)https?://[^\\s/]+.*");
    }

    private static String address(Report report) {
        return report.url() == null ? "" : escaped(report.url().strip(), IN_ADDRESS);
    }

    private static String escaped(String text, String kept) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean letter = c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
            if (letter || kept.indexOf(c) >= 0) {
                out.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append(String.format(Locale.ROOT, "%%%02X", b));
                }
            }
        });
        return out.toString();
    }
}
