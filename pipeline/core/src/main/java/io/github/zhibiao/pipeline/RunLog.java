package io.github.zhibiao.pipeline;

import io.github.zhibiao.corpus.row.RowJson;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What became of every input of one ingest, in {@code runs/TIME-PROCESS.jsonl} of the data folder: one line for each, and
 * a last one with the numbers. A log without that last line is of a run that was stopped.
 */
final class RunLog implements AutoCloseable {

    private record Line(String address, String outcome, String report, Integer records, String reason) {}

    private record Total(int read, int indexed, int unchanged, int failed, long records) {}

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Writer out;

    private RunLog(Writer out) {
        this.out = out;
    }

    static RunLog open(Path runs, Instant at) throws IOException {
        Files.createDirectories(runs);
        String name = NAME.format(at) + "-" + ProcessHandle.current().pid() + ".jsonl";
        return new RunLog(Files.newBufferedWriter(runs.resolve(name)));
    }

    void add(Outcome outcome) throws IOException {
        if (outcome instanceof Outcome.Indexed i) {
            line(new Line(i.address(), "indexed", i.report(), i.records(), null));
        } else if (outcome instanceof Outcome.Unchanged u) {
            line(new Line(u.address(), "unchanged", u.report(), null, null));
        } else if (outcome instanceof Outcome.Failed f) {
            line(new Line(f.address(), "failed", null, null, f.reason()));
        }
    }

    void close(RunReport report) throws IOException {
        line(new Total(report.read(), report.indexed(), report.unchanged(), report.failed(), report.records()));
    }

    private void line(Object line) throws IOException {
        out.write(RowJson.write(line));
        out.write('\n');
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
