package io.github.zhibiao.extractors.indicator;

import java.util.List;

/**
 * The name of a figure, or its names where it is said of several things.
 *
 * @param how how they were found, for a reader
 * @param inherited they come from what was said before the clause
 * @param confidence from 0 to 1
 * @param spoken what the sentence has spoken of when the figure is told
 */
record Named(List<String> names, String how, boolean inherited, double confidence, Spoken spoken) {

    static Named own(String name, String how, double confidence, Spoken spoken) {
        return new Named(List.of(name), how, false, confidence, spoken);
    }

    /** The same with what the name points to in its place; {@code before} is what stands before its clause. */
    Named pointed(String before) {
        List<String> plain =
                names.stream().map(name -> Pointing.resolved(name, before)).toList();
        return plain.equals(names)
                ? this
                : new Named(
                        plain,
                        how,
                        inherited,
                        confidence,
                        spoken.listedAgain(spoken.names().stream()
                                .map(name -> Pointing.resolved(name, before))
                                .toList()));
    }

    static Named inherited(String name, String how, double confidence, Spoken spoken) {
        return new Named(List.of(name), how, true, confidence, spoken);
    }
}
