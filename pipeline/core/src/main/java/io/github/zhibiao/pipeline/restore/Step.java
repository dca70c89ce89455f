package io.github.zhibiao.pipeline.restore;

import java.util.List;

/**
 * Undoes one kind of damage. To add a kind: one class, one line in {@link Restorer}, rows in {@code restored.tsv} and
 * {@code unchanged.tsv} of the tests.
 */
interface Step {

    /** Which damage it undoes, in kebab case; several steps may undo one kind. */
    String kind();

    /** What to change, in text order, not overlapping; nothing for text without this damage. */
    List<Edit> edits(String text);
}
