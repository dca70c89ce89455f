package io.github.zhibiao.pipeline.worker;

import java.time.Duration;

/**
 * What a worker may take.
 *
 * @param time for one report; for a scan, for each of its pages
 * @param megabytes of memory, for the worker's heap
 */
public record WorkerLimits(Duration time, int megabytes) {

    /** Two minutes, 1 GB: the slowest of some hundred real reports took ten seconds, the largest needed 400 MB. */
    public static final WorkerLimits DEFAULT = new WorkerLimits(Duration.ofMinutes(2), 1024);

    /** @throws IllegalArgumentException if one of them is not positive */
    public WorkerLimits {
        if (time.isNegative() || time.isZero() || megabytes <= 0) {
            throw new IllegalArgumentException("limits must be positive: " + time + ", " + megabytes + " MB");
        }
    }
}
