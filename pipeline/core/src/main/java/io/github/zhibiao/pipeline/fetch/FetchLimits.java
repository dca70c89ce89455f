package io.github.zhibiao.pipeline.fetch;

import java.time.Duration;

/**
 * How much fetching may take.
 *
 * @param bytes of one report
 * @param redirects followed for one address
 * @param connect to reach a server
 * @param total for one request, from looking up the host to the last byte; each redirect is a request
 * @param delay between two requests to one host; a longer one that the host's robots.txt asks for is kept up to
 *     {@code longestDelay}
 */
public record FetchLimits(
        int bytes, int redirects, Duration connect, Duration total, Duration delay, Duration longestDelay) {

    /** 200 MB, 5 redirects, 15 s to connect, 2 minutes for a request, 1 s between requests, 30 s at most. */
    public static final FetchLimits DEFAULT = new FetchLimits(
            200_000_000,
            5,
            Duration.ofSeconds(15),
            Duration.ofMinutes(2),
            Duration.ofSeconds(1),
            Duration.ofSeconds(30));

    /** @throws IllegalArgumentException if one is out of range */
    public FetchLimits {
        if (bytes <= 0 || redirects < 0 || connect.isNegative() || total.isNegative() || delay.isNegative()) {
            throw new IllegalArgumentException("limits out of range: " + bytes + " bytes, " + redirects + " redirects, "
                    + connect + ", " + total + ", " + delay);
        }
    }

    /** These, for reports of another size. */
    public FetchLimits of(int most) {
        return new FetchLimits(most, redirects, connect, total, delay, longestDelay);
    }
}
