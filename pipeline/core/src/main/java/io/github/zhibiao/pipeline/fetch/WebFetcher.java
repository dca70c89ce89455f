package io.github.zhibiao.pipeline.fetch;

import io.github.zhibiao.corpus.report.Original;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;

/** Reports on the web: asks robots.txt first, follows redirects one by one and checks each as if it had been asked for. */
final class WebFetcher {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final FetchLimits limits;
    private final HttpDoor door;
    private final Robots robots;
    private final Courtesy courtesy = new Courtesy();

    WebFetcher(FetchLimits limits, String version) {
        this(limits, version, PublicAddress::isPublic);
    }

    /** For tests against a server on this machine. */
    WebFetcher(FetchLimits limits, String version, Predicate<InetAddress> permitted) {
        this.limits = limits;
        this.door = new HttpDoor(limits, "zhibiao/" + version, permitted);
        this.robots = new Robots("zhibiao", (uri, most) -> follow(uri, most, false));
    }

    /**
     * The report at an address. It keeps the address that was asked for, also where redirects lead elsewhere: that is
     * where the next version of it will be looked for.
     */
    Original fetch(Target.OnWeb page) throws UnreachableSource {
        HttpResponse<byte[]> answer = follow(page.uri(), limits.bytes(), true);
        if (answer.statusCode() != 200) {
            throw new UnreachableSource(
                    "HTTP " + answer.statusCode(), answer.uri().toString());
        }
        String type = answer.headers().firstValue("Content-Type").orElse("");
        return new Original(page.address(), type, unpacked(answer), Instant.now());
    }

    private HttpResponse<byte[]> follow(URI start, int most, boolean heedRobots) throws UnreachableSource {
        URI uri = start;
        for (int i = 0; i <= limits.redirects(); i++) {
            if (heedRobots && !robots.allows(uri)) {
                throw new UnreachableSource("网站不许自动取用（robots.txt）", uri.toString());
            }
            await(uri, heedRobots ? robots.delay(uri) : Duration.ZERO);
            HttpResponse<byte[]> answer = door.get(uri, most);
            String location = answer.headers().firstValue("Location").orElse("");
            if (!REDIRECTS.contains(answer.statusCode()) || location.isEmpty()) {
                return answer;
            }
            uri = next(uri, location);
        }
        throw new UnreachableSource("重定向过多（上限 " + limits.redirects() + " 次）", start.toString());
    }

    private static URI next(URI from, String location) throws UnreachableSource {
        URI to;
        try {
            to = WebAddress.resolve(from, location);
        } catch (IllegalArgumentException e) {
            throw new UnreachableSource("重定向到不可用的地址（" + e.getMessage() + "）", from.toString(), e);
        }
        if (from.getScheme().equals("https") && to.getScheme().equals("http")) {
            throw new UnreachableSource("从 https 重定向到 http，不跟随", from.toString());
        }
        return to;
    }

    private void await(URI uri, Duration asked) throws UnreachableSource {
        Duration delay = asked.compareTo(limits.longestDelay()) > 0 ? limits.longestDelay() : asked;
        try {
            courtesy.await(uri.getHost(), delay.compareTo(limits.delay()) > 0 ? delay : limits.delay());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreachableSource("已中断", uri.toString(), e);
        }
    }

    /** Some servers pack the body though nobody asked them to. */
    private byte[] unpacked(HttpResponse<byte[]> answer) throws UnreachableSource {
        String coding = answer.headers().firstValue("Content-Encoding").orElse("identity");
        if (coding.equalsIgnoreCase("identity")) {
            return answer.body();
        }
        if (!coding.toLowerCase(Locale.ROOT).matches("(x-)?gzip")) {
            throw new UnreachableSource("不认识的压缩方式（" + coding + "）", answer.uri().toString());
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            byte[] bytes = in.readNBytes(limits.bytes() + 1);
            if (bytes.length > limits.bytes()) {
                throw new UnreachableSource(
                        "内容过大（上限 " + limits.bytes() + " 字节）", answer.uri().toString());
            }
            return bytes;
        } catch (IOException e) {
            throw new UnreachableSource("内容解压出错", answer.uri().toString(), e);
        }
    }
}
