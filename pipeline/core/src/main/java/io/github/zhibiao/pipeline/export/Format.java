package io.github.zhibiao.pipeline.export;

import java.io.Writer;

/**
 * In what form rows are written. One more is one more constant here and one more class beside {@link CsvRows}: two
 * files.
 */
public enum Format {
    /** One JSON object a line, each value exactly as the record has it. */
    JSONL,
    /** RFC 4180 with a line of column names. */
    CSV,
    /** Aligned columns for a terminal. */
    TABLE;

    /**
     * A writer of this form.
     *
     * @param out where to; never closed by the writer, and its encoding is its own affair
     * @param width of the terminal in columns, for a table; {@link Integer#MAX_VALUE} where nothing is to be cut
     */
    public RowWriter to(Writer out, int width) {
        return switch (this) {
            case JSONL -> new JsonRows(out);
            case CSV -> new CsvRows(out);
            case TABLE -> new TableRows(out, width);
        };
    }
}
