package io.github.zhibiao.pipeline;

import io.github.zhibiao.corpus.Extraction;
import io.github.zhibiao.corpus.report.Document;
import io.github.zhibiao.corpus.report.Original;
import io.github.zhibiao.corpus.report.RawText;
import io.github.zhibiao.extractors.Extractor;
import io.github.zhibiao.pipeline.read.ReportReader;
import io.github.zhibiao.pipeline.read.UnreadableReport;
import io.github.zhibiao.pipeline.restore.Restorer;

/** The line that every report goes through, from its bytes to its records. One report at a time, one thread per call. */
public final class Pipeline {

    /** The line as a function, so that a test can break it. */
    interface Line {
        Extraction of(Original original) throws UnreadableReport;
    }

    private final Line line;

    public Pipeline() {
        this(line());
    }

    Pipeline(Line line) {
        this.line = line;
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
    private static Line line() {
        ReportReader reader = new ReportReader();
        Restorer restorer = new Restorer();
        Extractor extractor = new Extractor();
        return original -> {
            RawText raw = reader.read(original);
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
}
