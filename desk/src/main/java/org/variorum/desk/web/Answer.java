package org.variorum.desk.web;

import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;

/**
 * What a server said.
 *
 * @param http its head; its body has been read
 * @param body as sent, without the chunks it may have come in; empty where it was not asked for
 * @param cut true where there was more of it than was read
 */
@SuppressWarnings("ArrayRecordComponent") // read once and never compared
record Answer(HttpResponse http, byte[] body, boolean cut) {
    int status() {
        return http.status();
    }

    boolean isRedirect() {
        return switch (status()) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    /** True where the body is what was asked for. */
    boolean isWhole() {
        return hasContent(status());
    }

    static boolean hasContent(int status) {
        return status == 200 || status == 203;
    }

    Optional<String> header(String name) {
        return http.headers().first(name);
    }

    /** For a person. */
    String told() {
        String reason = http.reason() == null
                ? ""
                : http.reason().replaceAll("\\p{Cntrl}", " ").strip();
        String words = reason.length() > 40 ? "" : reason;
        return words.isEmpty() ? String.valueOf(status()) : status() + " " + words;
    }
}
