package io.github.zhibiao.pipeline;

import io.github.zhibiao.corpus.Extraction;
import io.github.zhibiao.corpus.report.Document;
import io.github.zhibiao.corpus.report.Original;
import io.github.zhibiao.corpus.report.RawText;
import io.github.zhibiao.extractors.Extractor;
import io.github.zhibiao.pipeline.archive.Unpacker;
import io.github.zhibiao.pipeline.manifest.Bundle;
import io.github.zhibiao.pipeline.read.UnreadableReport;
import io.github.zhibiao.pipeline.restore.Restorer;
import java.io.IOException;

/** The line that every report goes through, from its bytes to its records. One report at a time, one thread per call. */
public final class Pipeline implements AutoCloseable {

    /** The line as a function, so that a test can break it. */
    interface Line {
        Extraction of(Original original) throws UnreadableReport;
    }

    private final Line line;
    private final Reading reading;

    /** Reads in this process, within the default limits. */
    public Pipeline() {
        this(Reading.Here.within(Limits.DEFAULT));
    }

    /** Reads what may be hostile in processes of its own, which end when this is closed. */
    public Pipeline(Limits limits) {
        this(Reading.Apart.within(limits));
    }

    private Pipeline(Reading reading) {
        this(line(reading), reading);
    }

    Pipeline(Line line) {
        this(line, Reading.Here.within(Limits.DEFAULT));
    }

    private Pipeline(Line line, Reading reading) {
        this.line = line;
        this.reading = reading;
    }

    /**
     * The line itself.
     *
     * <p>The order is given by what each step can know. Reading comes first and repairs nothing: its text is the truth
     * that every quote is cut from, so it must exist before anything is changed. Restoring comes before any figure is
     * looked for, because damage eats digits, units and names; and it takes the text as a whole, because its evidence (a
     * set of converted characters, a habit of the site) lies all over the report. Extracting comes last and sees only
     * sound text; the map that restoring leaves behind leads each figure back to the truth of the first step.
     */
    private static Line line(Reading reading) {
        Restorer restorer = new Restorer();
        Extractor extractor = new Extractor();
        return original -> {
            RawText raw = Whole.read(original, reading);
            Document document = restorer.restore(raw);
            return extractor.extract(document);
        };
    }

    /**
     * What a report yields.
     *
     * @throws FailedInput with the reason, if the report cannot be read or the line breaks on it
     */
    public Extraction run(Original original) throws FailedInput {
        return Attempt.at(original, line::of);
    }

    /**
     * Fetches an input and tells of the reports in it: of itself, or of each in an archive, in the archive's order. An
     * archive that fails halfway has told of those before.
     *
     * @throws IOException of {@code reports} only
     */
    public void open(Input input, Reports reports) throws IOException {
        try {
            Original original = input.fetch();
            if (!Bundle.isBundle(original.bytes()) && Unpacker.isArchive(original.bytes())) {
                Archive.open(original, reading, reports);
            } else {
                reports.found(original);
            }
        } catch (FailedInput e) {
            reports.failed(e);
        }
    }

    /** Ends the processes that were started. */
    @Override
    public void close() {
        reading.close();
    }
}
