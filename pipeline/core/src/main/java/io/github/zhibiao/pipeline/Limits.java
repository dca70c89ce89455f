package io.github.zhibiao.pipeline;

import io.github.zhibiao.pipeline.archive.ArchiveLimits;
import io.github.zhibiao.pipeline.read.ReadLimits;
import io.github.zhibiao.pipeline.worker.WorkerLimits;

/**
 * How much any one input may take; what is beyond is told as failed and ends no run.
 *
 * @param read of the report's own size
 * @param archive of what comes out of an archive
 * @param worker of time and memory
 */
public record Limits(ReadLimits read, ArchiveLimits archive, WorkerLimits worker) {

    public static final Limits DEFAULT = new Limits(ReadLimits.DEFAULT, ArchiveLimits.DEFAULT, WorkerLimits.DEFAULT);
}
