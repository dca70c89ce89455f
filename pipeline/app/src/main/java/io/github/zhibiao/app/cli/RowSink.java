package io.github.zhibiao.app.cli;

import io.github.zhibiao.corpus.row.RecordRow;
import io.github.zhibiao.pipeline.AtomicFile;
import io.github.zhibiao.pipeline.Input;
import io.github.zhibiao.pipeline.export.Format;
import io.github.zhibiao.pipeline.export.RowWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;

/** Where {@code extract} leaves its rows. */
sealed interface RowSink extends Closeable {

    /** Takes the rows of one report. */
    void put(Input input, List<RecordRow> rows) throws IOException;

    /** True if nobody wants any more. */
    boolean closed();

    /** One stream for all, report after report. */
    record Stream(RowWriter writer, PrintStream out) implements RowSink {
        @Override
        public void put(Input input, List<RecordRow> rows) throws IOException {
            writer.writeAll(rows);
        }

        @Override
        public boolean closed() {
            return out.checkError();
        }

        @Override
        public void close() throws IOException {
            writer.close();
        }
    }

    /** A file for each report: {@code NAME.EXT.jsonl} for {@code NAME.EXT}, there whole or not at all. */
    record Folder(Format format, Path folder) implements RowSink {
        @Override
        public void put(Input input, List<RecordRow> rows) throws IOException {
            StringWriter text = new StringWriter();
            try (RowWriter writer = format.to(text, Terminal.UNLIMITED)) {
                writer.writeAll(rows);
            }
            AtomicFile.write(folder.resolve(name(input)), text.toString());
        }

        String name(Input input) {
            return input.name() + "." + Formats.extension(format);
        }

        @Override
        public boolean closed() {
            return false;
        }

        @Override
        public void close() {}
    }
}
