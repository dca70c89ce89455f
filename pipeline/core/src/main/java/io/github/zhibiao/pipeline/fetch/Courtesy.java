package io.github.zhibiao.pipeline.fetch;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Spaces out the requests to one host, over all threads. */
final class Courtesy {

    /** By host: when the next request may go out, by {@link System#nanoTime()}. */
    private final Map<String, Long> next = new HashMap<>();

    /** Waits until it is this caller's turn. */
    void await(String host, Duration delay) throws InterruptedException {
        long wait;
        synchronized (next) {
            long now = System.nanoTime();
            long turn = next.containsKey(host) ? Math.max(now, next.get(host)) : now;
            next.put(host, turn + delay.toNanos());
            wait = turn - now;
        }
        TimeUnit.NANOSECONDS.sleep(wait);
    }
}
