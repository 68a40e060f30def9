package org.variorum.desk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.read.Refused;

class AddressTest {
    @ParameterizedTest
    @CsvSource({
        "HTTP://Post.Example, http://post.example/",
        "https://post.example:443/a?b=c#d, https://post.example/a?b=c",
        "http://post.example:8080?x, http://post.example:8080/?x",
        "http://b\u00fccher.example/\u00e4 b, http://xn--bcher-kva.example/%C3%A4%20b",
        "http://[::1]:81/x, http://[::1]:81/x"
    })
    void isWrittenOneWay(String given, String written) throws Refused {
        assertEquals(written, Address.of(given).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://post.example/",
                "file:///etc/passwd",
                "http://",
                "http:post.example",
                "http://user:secret@post.example/",
                "http://post.example:0/",
                "http://post.example:99999/",
                "http://po st.example/",
                "http://[::1/",
                "http://%31%32%37.0.0.1/",
                "no address"
            })
    void nothingElseIsOne(String given) {
        assertThrows(Refused.class, () -> Address.of(given));
    }

    @Test
    void aLineEndInItIsNoSecondLineOfTheRequest() throws Refused {
        assertEquals(
                "/a%20HTTP/1.1X:y",
                Address.of("http://post.example/a HTTP/1.1\r\nX:y").target());
    }

    @ParameterizedTest
    @CsvSource({
        "/x, http://post.example/x",
        "x, http://post.example/a/x",
        "../x, http://post.example/x",
        "../../../x, http://post.example/x",
        "/a/../secret, http://post.example/secret",
        "?y=1, http://post.example/a/b?y=1",
        "//other.example/z, http://other.example/z",
        "https://other.example, https://other.example/"
    })
    void leadsOnAsABrowserWould(String location, String where) throws Refused {
        assertEquals(
                where, Address.of("http://post.example/a/b?q").resolve(location).text());
    }
}
