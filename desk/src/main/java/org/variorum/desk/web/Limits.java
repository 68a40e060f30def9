package org.variorum.desk.web;

import java.time.Duration;

/**
 * How far a fetch goes.
 *
 * @param connect for the connection to stand
 * @param silence for the server to say anything more
 * @param whole for one answer from its connection to its last byte
 * @param bytes of an answer as sent
 * @param redirects that are followed
 * @param pause between two pages of one server, where its robots.txt asks for none
 * @param longestPause that a robots.txt may ask for
 */
record Limits(
        Duration connect,
        Duration silence,
        Duration whole,
        int bytes,
        int redirects,
        Duration pause,
        Duration longestPause) {

    static Limits standard() {
        return new Limits(
                Duration.ofSeconds(10),
                Duration.ofSeconds(20),
                Duration.ofSeconds(60),
                40_000_000,
                5,
                Duration.ofSeconds(1),
                Duration.ofSeconds(30));
    }
}
