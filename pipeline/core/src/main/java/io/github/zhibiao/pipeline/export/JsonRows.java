package io.github.zhibiao.pipeline.export;

import io.github.zhibiao.corpus.row.RecordRow;
import io.github.zhibiao.corpus.row.RowJson;
import java.io.IOException;
import java.io.Writer;

/** Rows as JSON lines, each ended by a line feed. */
record JsonRows(Writer out) implements RowWriter {

    @Override
    public void write(RecordRow row) throws IOException {
        out.write(RowJson.write(row));
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
