package io.github.zhibiao.pipeline.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;

/**
 * The only place that opens a connection: one GET, to a public address, within the limits. Follows no redirect.
 *
 * <p>Rebinding: a name could resolve to a public address when checked and to a private one when connected to. The JDK's
 * client cannot be told which address to use (that came with Java 18, and connecting to a bare address breaks TLS). But it
 * resolves through {@link InetAddress}, which by default keeps an answer for 30 seconds ({@code networkaddress.cache.ttl});
 * the check stands directly before the connection, so both see the same answer. What is left is an answer that expires
 * in the milliseconds between the two, or a machine whose administrator has set that property to 0. Proxies are not
 * used: behind one, nothing could be checked.
 */
final class HttpDoor {

    private final FetchLimits limits;
    private final String userAgent;
    private final Predicate<InetAddress> permitted;
    private HttpClient client;

    HttpDoor(FetchLimits limits, String userAgent, Predicate<InetAddress> permitted) {
        this.limits = limits;
        this.userAgent = userAgent;
        this.permitted = permitted;
    }

    /**
     * The server's answer, whatever its status; the body is empty unless that is 200.
     *
     * @param most bytes that the body may have
     */
    HttpResponse<byte[]> get(URI uri, int most) throws UnreachableSource {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("User-Agent", userAgent)
                .header("Accept", "text/html,application/pdf,text/plain,*/*;q=0.5")
                .timeout(limits.total())
                .GET()
                .build();
        checkAddresses(uri);
        CompletableFuture<HttpResponse<byte[]>> answer = client().sendAsync(
                        request,
                        info -> info.statusCode() == 200
                                ? new LimitedBody(most)
                                : HttpResponse.BodySubscribers.replacing(new byte[0]));
        try {
            return answer.get(limits.total().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new UnreachableSource("已中断", uri.toString(), e);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new UnreachableSource("超时", uri.toString(), e);
        } catch (ExecutionException e) {
            throw new UnreachableSource(reason(e.getCause(), most), uri.toString(), e.getCause());
        }
    }

    /** Refuses if any address of the host is not public: which of them the client takes is not ours to choose. */
    private void checkAddresses(URI uri) throws UnreachableSource {
        try {
            for (InetAddress a : InetAddress.getAllByName(uri.getHost())) {
                if (!permitted.test(a)) {
                    throw new UnreachableSource("不取内网或本机地址（" + a.getHostAddress() + "）", uri.toString());
                }
            }
        } catch (UnknownHostException e) {
            throw new UnreachableSource("找不到主机", uri.toString(), e);
        }
    }

    private synchronized HttpClient client() {
        if (client == null) {
            client = HttpClient.newBuilder()
                    // Old servers of small towns stumble over the offer of HTTP/2.
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(limits.connect())
                    .proxy(ProxySelector.of(null))
                    .build();
        }
        return client;
    }

    private static String reason(Throwable cause, int most) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (t instanceof LimitedBody.TooLarge) {
                return "内容过大（上限 " + most + " 字节）";
            }
        }
        if (cause instanceof HttpTimeoutException) {
            return "超时";
        }
        if (cause instanceof ConnectException) {
            return "连接不上";
        }
        if (cause instanceof SSLException) {
            return "安全连接失败";
        }
        return cause instanceof IOException ? "网络出错" : "取不到";
    }
}
