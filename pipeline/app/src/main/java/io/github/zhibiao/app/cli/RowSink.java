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

    /**
     * Takes the rows of one report.
     *
     * @param uri the report's address
     */
    void put(String uri, List<RecordRow> rows) throws IOException;

    /** True if nobody wants any more. */
    boolean closed();

    /** One stream for all, report after report. */
    record Stream(RowWriter writer, PrintStream out) implements RowSink {
        @Override
        public void put(String uri, List<RecordRow> rows) throws IOException {
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

    /**
     * A file for each report, there whole or not at all: {@code NAME.EXT.jsonl} for {@code NAME.EXT}, and for one that lies
     * in an archive its whole way with ! between: {@code a.zip!内!报告.docx.jsonl}.
     */
    record Folder(Format format, Path folder) implements RowSink {
        @Override
        public void put(String uri, List<RecordRow> rows) throws IOException {
            StringWriter text = new StringWriter();
            try (RowWriter writer = format.to(text, Terminal.UNLIMITED)) {
                writer.writeAll(rows);
            }
            AtomicFile.write(folder.resolve(FileName.of(uri) + "." + Formats.extension(format)), text.toString());
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
