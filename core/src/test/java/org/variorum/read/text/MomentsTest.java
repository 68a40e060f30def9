package org.variorum.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2031-05-06T10:00:00+02:00 | 2031-05-06T10:00:00+02:00",
                "2031-05-06 | 2031-05-06",
                "20310506T101500+0200 | 2031-05-06T10:15:00+02:00",
                "20310506 | 2031-05-06",
                "Tue, 6 May 2031 10:00:00 +0200 | 2031-05-06T10:00:00+02:00",
                "Tue, 06 May 2031 10:00:00 GMT | 2031-05-06T10:00:00Z",
                "6 May 31 9:05 EDT | 2031-05-06T09:05:00-04:00",
                "06 May 2031 10:00:00 CET | 2031-05-06T10:00:00",
                "May 6, 2031 | 2031-05-06"
            })
    void readsTheFormsThatFeedsAndAgenciesUse(String written, String iso) {
        assertEquals(iso, Moments.iso(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "0001-01-01T00:00:00", "Tue, 31 Feb 2031 10:00:00 GMT", "20319999", "3/4/2031"})
    void knowsNoOther(String written) {
        assertNull(Moments.iso(written));
    }

    @Test
    void nothingIsNoDate() {
        assertNull(Moments.iso(null));
    }
}
