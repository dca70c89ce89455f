package io.github.zhibiao.pipeline.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What hosts allow, by their robots.txt (RFC 9309): none there (4xx) allows all, a server in trouble (5xx) nothing. Kept
 * for an hour for each scheme, host and port.
 */
final class Robots {

    private static final Duration KEPT = Duration.ofHours(1);

    /** RFC 9309 asks to read at least this much. */
    private static final int MOST_BYTES = 500 * 1024;

    private record Known(BaseRobotRules rules, Instant until) {}

    /** Fetches an address and follows its redirects, without asking for robots.txt. */
    @FunctionalInterface
    interface Getter {
        HttpResponse<byte[]> get(URI uri, int most) throws UnreachableSource;
    }

    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final String name;
    private final Getter getter;

    /** @param name of this program in robots.txt, lower case */
    Robots(String name, Getter getter) {
        this.name = name;
        this.getter = getter;
    }

    boolean allows(URI uri) throws UnreachableSource {
        return rules(uri).isAllowed(uri.toString());
    }

    /** The delay that the host asks for between two requests; zero if it asks for none. */
    Duration delay(URI uri) throws UnreachableSource {
        return Duration.ofMillis(Math.max(0, rules(uri).getCrawlDelay()));
    }

    private BaseRobotRules rules(URI uri) throws UnreachableSource {
        URI file = uri.resolve("/robots.txt");
        Known found = known.get(file.toString());
        if (found == null || found.until().isBefore(Instant.now())) {
            found = new Known(load(file), Instant.now().plus(KEPT));
            known.put(file.toString(), found);
        }
        return found.rules();
    }

    private BaseRobotRules load(URI file) throws UnreachableSource {
        // The parser keeps counts: a new one for each file.
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        HttpResponse<byte[]> answer = getter.get(file, MOST_BYTES);
        int status = answer.statusCode();
        if (status == 200) {
            String type = answer.headers().firstValue("Content-Type").orElse("text/plain");
            return parser.parseContent(file.toString(), answer.body(), type, Set.of(name));
        }
        if (status >= 500) {
            throw new UnreachableSource("robots.txt 暂不可得（HTTP " + status + "），先不取", file.toString());
        }
        return parser.failedFetch(404);
    }
}
