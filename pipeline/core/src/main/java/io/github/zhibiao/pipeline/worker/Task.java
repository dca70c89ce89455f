package io.github.zhibiao.pipeline.worker;

import io.github.zhibiao.corpus.report.Original;
import io.github.zhibiao.pipeline.archive.ArchiveLimits;
import io.github.zhibiao.pipeline.read.ReadLimits;

/** What a worker is asked. */
sealed interface Task {

    /** Read a report: answered by {@link Answer.Working} any number of times, then a {@link Answer.Text} or a refusal. */
    record Read(ReadLimits limits, Original original) implements Task {}

    /**
     * Open an archive: answered by a {@link Answer.Member} or {@link Answer.NoMember} for each file in it, then
     * {@link Answer.Done} or a refusal.
     */
    record Unpack(ArchiveLimits limits, Original archive) implements Task {}
}
