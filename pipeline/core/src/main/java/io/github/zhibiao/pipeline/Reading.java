package io.github.zhibiao.pipeline;

import io.github.zhibiao.corpus.report.Original;
import io.github.zhibiao.corpus.report.RawText;
import io.github.zhibiao.pipeline.archive.Members;
import io.github.zhibiao.pipeline.archive.Unpacker;
import io.github.zhibiao.pipeline.archive.UnreadableArchive;
import io.github.zhibiao.pipeline.read.ReportReader;
import io.github.zhibiao.pipeline.read.UnreadableReport;
import io.github.zhibiao.pipeline.worker.Workers;
import java.io.IOException;

/** The first step of the line, which meets bytes of strangers: in this process or in another. */
sealed interface Reading extends AutoCloseable {

    RawText read(Original original) throws UnreadableReport;

    void unpack(Original archive, Members members) throws UnreadableArchive, IOException;

    @Override
    void close();

    /** In this process: for what was read before, and where a file that takes all memory harms nobody. */
    record Here(ReportReader reader, Unpacker unpacker) implements Reading {

        static Here within(Limits limits) {
            return new Here(new ReportReader(limits.read()), new Unpacker(limits.archive()));
        }

        @Override
        public RawText read(Original original) throws UnreadableReport {
            return reader.read(original);
        }

        @Override
        public void unpack(Original archive, Members members) throws UnreadableArchive, IOException {
            unpacker.unpack(archive, members);
        }

        @Override
        public void close() {}
    }

    /** In a worker, but for texts and pages of common size: nothing in them hangs, and small runs start no process. */
    record Apart(Limits limits, ReportReader reader, Workers workers) implements Reading {

        static Apart within(Limits limits) {
            return new Apart(limits, new ReportReader(limits.read()), new Workers(limits.worker()));
        }

        @Override
        public RawText read(Original original) throws UnreadableReport {
            return ReportReader.isHarmless(original.bytes())
                    ? reader.read(original)
                    : workers.read(original, limits.read());
        }

        @Override
        public void unpack(Original archive, Members members) throws UnreadableArchive, IOException {
            workers.unpack(archive, limits.archive(), members);
        }

        @Override
        public void close() {
            workers.close();
        }
    }
}
