package io.github.zhibiao.pipeline.export;

import io.github.zhibiao.corpus.row.RecordRow;
import java.io.Closeable;
import java.io.IOException;

/** Takes rows one by one. Closing it writes what is left and flushes, but leaves open what it writes to. */
public sealed interface RowWriter extends Closeable permits JsonRows, CsvRows, TableRows {

    void write(RecordRow row) throws IOException;

    /** Rows in the order of the list. */
    default void writeAll(Iterable<RecordRow> rows) throws IOException {
        for (RecordRow row : rows) {
            write(row);
        }
    }
}
