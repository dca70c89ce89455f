package io.github.zhibiao.pipeline;

import java.util.List;

/**
 * What a run did, in numbers that add up: read = indexed + unchanged + failed.
 *
 * @param read inputs taken up
 * @param indexed whose records are now in the index
 * @param unchanged whose very bytes were in the index before
 * @param failures the others, with their reasons
 * @param records written to the index
 */
public record RunReport(int read, int indexed, int unchanged, List<Outcome.Failed> failures, long records) {

    /** @throws IllegalArgumentException if the numbers do not add up */
    public RunReport {
        failures = List.copyOf(failures);
        if (read != indexed + unchanged + failures.size()) {
            throw new IllegalArgumentException(
                    read + " read, but " + indexed + " + " + unchanged + " + " + failures.size());
        }
    }

    public int failed() {
        return failures.size();
    }
}
