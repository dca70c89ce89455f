package io.github.zhibiao.pipeline;

import io.github.zhibiao.corpus.report.Document;
import io.github.zhibiao.corpus.report.Original;
import io.github.zhibiao.pipeline.restore.Restorer;
import java.util.Set;

/** The first half of the line: from a report's bytes to its restored text, and not on to its figures. */
public final class Restoration implements AutoCloseable {

    private final Reading reading;
    private final Restorer restorer;

    /**
     * @param kinds which damage to undo, out of {@link #kinds}; what would need another kind undone first stays
     * @param limits of each report
     * @throws IllegalArgumentException for a kind that there is not
     */
    public Restoration(Set<String> kinds, Limits limits) {
        this.reading = Reading.Apart.within(limits);
        this.restorer = new Restorer(kinds);
    }

    /** All kinds of damage that can be undone, in the order in which they are. */
    public static Set<String> kinds() {
        return Restorer.kinds();
    }

    /** @throws FailedInput with the reason, if the report cannot be read */
    public Document of(Original original) throws FailedInput {
        return Attempt.at(original, o -> restorer.restore(Whole.read(o, reading)));
    }

    /** Ends the processes that were started. */
    @Override
    public void close() {
        reading.close();
    }
}
