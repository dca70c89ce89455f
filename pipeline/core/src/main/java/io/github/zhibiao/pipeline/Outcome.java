package io.github.zhibiao.pipeline;

/** What became of one input of an ingest. */
public sealed interface Outcome {

    /** The path of a file, else the address. */
    String address();

    /**
     * Its records are in the index.
     *
     * @param report the report's id
     * @param records how many
     */
    record Indexed(String address, String report, int records) implements Outcome {}

    /** The very bytes are in the index already. */
    record Unchanged(String address, String report) implements Outcome {}

    /** It came to nothing; what the index held of it, if anything, stays. */
    record Failed(String address, String reason) implements Outcome {}
}
