package org.variorum.desk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InsideTest {
    private static Optional<String> kind(String number) throws UnknownHostException {
        return Inside.kind(InetAddress.getByName(number));
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, a loopback",
        "127.255.0.9, a loopback",
        "0.0.0.0, a this-network",
        "0.1.2.3, a this-network",
        "10.200.0.1, a private",
        "172.16.0.1, a private",
        "172.31.255.255, a private",
        "192.168.7.7, a private",
        "100.64.0.1, a carrier's inner",
        "100.127.255.255, a carrier's inner",
        "169.254.169.254, a link-local",
        "192.0.2.1, a reserved",
        "198.19.0.1, a reserved",
        "224.0.0.251, a multicast",
        "255.255.255.255, a reserved",
        "::, an unspecified",
        "::1, a loopback",
        "::ffff:10.0.0.1, a private",
        "::10.0.0.1, a private",
        "64:ff9b::127.0.0.1, a loopback",
        "2002:7f00:1::, a loopback",
        "fd12:3456::1, a unique-local",
        "fe80::1, a link-local",
        "fec0::1, a site-local",
        "ff02::1, a multicast",
        "2001:db8::1, a reserved",
        "2001::1, a reserved",
        "4000::1, a reserved",
        "100::1, a reserved"
    })
    void tellsWhatLeadsInside(String number, String kind) throws UnknownHostException {
        assertEquals(Optional.of(kind), kind(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "192.167.0.1",
                "223.255.255.255",
                "::ffff:9.9.9.9",
                "64:ff9b::9.9.9.9",
                "2606:4700::1111",
                "2a00:1450::1"
            })
    void letsTheInternetPass(String number) throws UnknownHostException {
        assertTrue(kind(number).isEmpty());
    }
}
