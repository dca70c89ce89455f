package io.github.zhibiao.pipeline;

import io.github.zhibiao.corpus.report.Original;
import io.github.zhibiao.pipeline.archive.Members;
import io.github.zhibiao.pipeline.archive.UnreadableArchive;
import java.io.IOException;

/** An archive among the inputs: each file in it is a report of its own; the archive is none, unless it fails. */
final class Archive {

    private Archive() {}

    static void open(Original archive, Reading reading, Reports reports) throws IOException {
        try {
            reading.unpack(archive, new Members() {
                @Override
                public void found(Original member) throws IOException {
                    reports.found(member);
                }

                @Override
                public void failed(String address, String reason) throws IOException {
                    reports.failed(new FailedInput(Address.plain(address), reason, null));
                }
            });
        } catch (UnreadableArchive e) {
            reports.failed(new FailedInput(Address.plain(archive.uri()), e.reason(), e));
        }
    }
}
