package io.github.zhibiao.pipeline.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "http://a.gov.cn, http://a.gov.cn/",
        "HTTPS://a.gov.cn/x, https://a.gov.cn/x",
        "http://a.gov.cn:8080/x?y=1#z, http://a.gov.cn:8080/x?y=1",
        "http://a.gov.cn?y=1, http://a.gov.cn/?y=1",
        "http://a.gov.cn/报告 1.html, http://a.gov.cn/%E6%8A%A5%E5%91%8A%201.html",
        "http://a.gov.cn/%E6%8A%A5.html, http://a.gov.cn/%E6%8A%A5.html",
        "http://统计局.中国/, http://xn--dgtp91f7xi.xn--fiqs8s/",
        "'http://[2001:4860::1]:80/x', 'http://[2001:4860::1]:80/x'",
        "file:///r/a.txt, file:///r/a.txt",
        "file:/r/报告.txt, file:///r/%E6%8A%A5%E5%91%8A.txt"
    })
    void inAscii(String given, String expected) {
        assertEquals(URI.create(expected), WebAddress.parse(given));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://a.gov.cn/x",
                "http://user:secret@a.gov.cn/",
                "http:///x",
                "http://a.gov.cn:99999/",
                "http://a b.cn/",
                "file://server/share/a.txt",
                "javascript://a.gov.cn/%0aalert(1)"
            })
    void refused(String given) {
        assertThrows(IllegalArgumentException.class, () -> WebAddress.parse(given));
    }

    @ParameterizedTest
    @CsvSource({
        "/b, http://a.gov.cn/b",
        "b, http://a.gov.cn/x/b",
        "//b.gov.cn/c, http://b.gov.cn/c",
        "https://b.gov.cn, https://b.gov.cn/",
        "?p=2, http://a.gov.cn/x/?p=2"
    })
    void redirects(String location, String expected) {
        assertEquals(URI.create(expected), WebAddress.resolve(URI.create("http://a.gov.cn/x/y"), location));
    }

    @Test
    void redirectToAFile() {
        URI from = URI.create("http://a.gov.cn/x");
        assertThrows(IllegalArgumentException.class, () -> WebAddress.resolve(from, "file:///etc/passwd"));
    }
}
