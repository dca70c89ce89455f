package io.github.zhibiao.app.cli;

import io.github.zhibiao.corpus.report.Original;
import io.github.zhibiao.corpus.row.RecordRow;
import io.github.zhibiao.pipeline.FailedInput;
import io.github.zhibiao.pipeline.Pipeline;
import io.github.zhibiao.pipeline.Reports;
import java.io.IOException;

/** Each report as it comes: its rows into the sink, or why there are none to the user. */
final class Extracting implements Reports {

    private final Pipeline pipeline;
    private final RowSink sink;
    private final Progress progress;
    private int status = Zhibiao.DONE;

    Extracting(Pipeline pipeline, RowSink sink, Progress progress) {
        this.pipeline = pipeline;
        this.sink = sink;
        this.progress = progress;
    }

    @Override
    public void found(Original original) throws IOException {
        try {
            sink.put(original.uri(), RecordRow.of(pipeline.run(original)));
        } catch (FailedInput e) {
            failed(e);
        }
    }

    @Override
    public void failed(FailedInput failure) {
        progress.say(Zhibiao.failed(failure.address(), failure.reason()));
        status = Zhibiao.FAILED;
    }

    int status() {
        return status;
    }
}
