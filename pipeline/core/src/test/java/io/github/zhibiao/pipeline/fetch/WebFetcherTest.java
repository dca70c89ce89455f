package io.github.zhibiao.pipeline.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.zhibiao.corpus.report.Original;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a server on this machine, which only the constructor used here permits. */
class WebFetcherTest {

    private static final String BODY = "<p>全年收入12亿元</p>";

    private HttpServer server;
    private ExecutorService threads;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private String robots = "";
    private int robotsStatus = 200;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        threads = Executors.newCachedThreadPool();
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void serve(HttpExchange x) throws IOException {
        String path = x.getRequestURI().toString();
        asked.add(path);
        try (OutputStream out = x.getResponseBody()) {
            byte[] body = BODY.getBytes(StandardCharsets.UTF_8);
            if (path.equals("/robots.txt")) {
                x.sendResponseHeaders(robotsStatus, 0);
                out.write(robots.getBytes(StandardCharsets.UTF_8));
            } else if (path.startsWith("/to/")) {
                x.getResponseHeaders().add("Location", path.substring(3));
                x.sendResponseHeaders(302, -1);
            } else if (path.equals("/away")) {
                x.getResponseHeaders().add("Location", "http://10.0.0.1/secret");
                x.sendResponseHeaders(301, -1);
            } else if (path.equals("/gone")) {
                x.sendResponseHeaders(404, 0);
                out.write(body);
            } else if (path.equals("/endless")) {
                x.sendResponseHeaders(200, 0);
                for (int i = 0; i < 100_000; i++) {
                    out.write(body);
                }
            } else if (path.equals("/slow")) {
                x.sendResponseHeaders(200, 0);
                out.write(body);
                out.flush();
                sleep();
            } else if (path.equals("/packed")) {
                x.getResponseHeaders().add("Content-Encoding", "gzip");
                ByteArrayOutputStream packed = new ByteArrayOutputStream();
                try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                    gzip.write(body);
                }
                x.sendResponseHeaders(200, packed.size());
                out.write(packed.toByteArray());
            } else {
                x.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
                x.getResponseHeaders().add("X-Agent", x.getRequestHeaders().getFirst("User-Agent"));
                x.sendResponseHeaders(200, body.length);
                out.write(body);
            }
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(5_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void reportWithItsAddressAndDeclaration() throws Exception {
        Original original = fetch("/报告.html");
        assertEquals(BODY, text(original));
        assertEquals(address("/%E6%8A%A5%E5%91%8A.html"), original.uri());
        assertEquals("text/html; charset=utf-8", original.declaredType());
        assertEquals(List.of("/robots.txt", "/%E6%8A%A5%E5%91%8A.html"), asked);
    }

    @Test
    void redirectsAreFollowedAndTheAddressAskedForIsKept() throws Exception {
        Original original = fetch("/to/to/to/to/to/a");
        assertEquals(BODY, text(original));
        assertEquals(address("/to/to/to/to/to/a"), original.uri());
        assertEquals("重定向过多（上限 5 次）", refused("/to/to/to/to/to/to/a"));
    }

    @Test
    void redirectIntoThePrivateNetworkIsNotFollowed() {
        assertEquals("不取内网或本机地址（10.0.0.1）", refused("/away"));
    }

    @Test
    void loopbackIsRefusedToEveryoneElse() throws Exception {
        Fetcher real = new Fetcher(limits(1_000), "test");
        for (String host : List.of("127.0.0.1", "localhost", "[::1]", "2130706433", "0.0.0.0", "[::ffff:127.0.0.1]")) {
            Target target =
                    real.expand(List.of("http://" + host + ":" + port() + "/a")).get(0);
            UnreachableSource e = assertThrows(UnreachableSource.class, () -> real.fetch(target), host);
            assertTrue(e.getMessage().startsWith("不取内网或本机地址"), e.getMessage());
        }
        assertEquals(List.of(), asked);
    }

    @Test
    void robotsAreHeededAlsoBehindRedirects() throws Exception {
        robots = "User-agent: *\nDisallow: /\n\nUser-agent: zhibiao\nDisallow: /private\n";
        assertEquals(BODY, text(fetch("/open")));
        assertEquals("网站不许自动取用（robots.txt）", refused("/private/a"));
        assertEquals("网站不许自动取用（robots.txt）", refused("/to/private/a"));
        assertTrue(asked.stream().noneMatch(p -> p.startsWith("/private")), asked.toString());
    }

    @Test
    void robotsAreAskedOnceForAHost() throws Exception {
        Fetcher fetcher = fetcher(1_000_000);
        for (String path : List.of("/a", "/b", "/c")) {
            fetcher.fetch(fetcher.expand(List.of(address(path))).get(0));
        }
        assertEquals(List.of("/robots.txt", "/a", "/b", "/c"), asked);
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 403, 401})
    void noRobotsFileAllows(int status) throws Exception {
        robotsStatus = status;
        robots = "User-agent: *\nDisallow: /\n";
        assertEquals(BODY, text(fetch("/a")));
    }

    @Test
    void hostInTroubleIsLeftAlone() {
        robotsStatus = 503;
        assertEquals("robots.txt 暂不可得（HTTP 503），先不取", refused("/a"));
    }

    @Test
    void limits() {
        assertEquals("内容过大（上限 1000000 字节）", refused("/endless"));
        assertEquals("HTTP 404", refused("/gone"));
        long start = System.nanoTime();
        assertEquals("超时", refused("/slow"));
        assertTrue(System.nanoTime() - start < 4_000_000_000L, "waited for the whole body");
    }

    @Test
    void packedBody() throws Exception {
        assertEquals(BODY, text(fetch("/packed")));
    }

    @Test
    void hostThatIsNotThere() throws Exception {
        String address = address("/a");
        server.stop(0);
        Fetcher fetcher = fetcher(1_000);
        Target target = fetcher.expand(List.of(address)).get(0);
        UnreachableSource e = assertThrows(UnreachableSource.class, () -> fetcher.fetch(target));
        assertEquals("连接不上", e.reason());
    }

    @Test
    void requestsToOneHostAreSpacedOut() throws Exception {
        FetchLimits patient = new FetchLimits(
                1_000, 5, Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofMillis(150), Duration.ofMillis(300));
        robots = "User-agent: *\nCrawl-delay: 20\n";
        Fetcher fetcher = new Fetcher(patient, new WebFetcher(patient, "test", InetAddress::isLoopbackAddress));
        long start = System.nanoTime();
        for (String path : List.of("/a", "/b")) {
            fetcher.fetch(fetcher.expand(List.of(address(path))).get(0));
        }
        // 150 ms after robots.txt; then what the host asks for, cut to 300 ms.
        long took = (System.nanoTime() - start) / 1_000_000;
        assertTrue(took >= 450, "took only " + took + " ms");
    }

    private Original fetch(String path) throws UnreachableSource {
        Fetcher fetcher = fetcher(1_000_000);
        return fetcher.fetch(fetcher.expand(List.of(address(path))).get(0));
    }

    private String refused(String path) {
        UnreachableSource e = assertThrows(UnreachableSource.class, () -> fetch(path));
        assertTrue(e.getMessage().matches("(?s).*：https?://[^ ]+"), e.getMessage());
        return e.reason();
    }

    private static Fetcher fetcher(int bytes) {
        return new Fetcher(limits(bytes), new WebFetcher(limits(bytes), "test", InetAddress::isLoopbackAddress));
    }

    private static FetchLimits limits(int bytes) {
        return new FetchLimits(
                bytes, 5, Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ZERO, Duration.ofSeconds(1));
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private static String text(Original original) {
        return new String(original.bytes(), StandardCharsets.UTF_8);
    }
}
