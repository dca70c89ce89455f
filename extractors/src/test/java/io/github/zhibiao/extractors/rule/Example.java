package io.github.zhibiao.extractors.rule;

import java.util.List;

/**
 * A case of an examples file.
 *
 * @param line where it stands in the file, from 1
 * @param head what the last {@code @} line above it says, or empty
 * @param rule the rule, or the section, that it is an example of
 * @param not the rule must not match here
 * @param fails the program is known to fail here
 * @param opens the text stands at the start of its sentence: nothing may be put before it
 * @param wanted what is to be found, in text order; empty for nothing
 */
public record Example(
        int line,
        String head,
        String rule,
        boolean not,
        boolean fails,
        boolean opens,
        String text,
        List<String> wanted) {

    public Example {
        wanted = List.copyOf(wanted);
    }

    /** The same case with one more thing wanted. */
    Example and(String more) {
        List<String> all = new java.util.ArrayList<>(wanted);
        all.add(more);
        return new Example(line, head, rule, not, fails, opens, text, all);
    }

    @Override
    public String toString() {
        return "line " + line + " " + (not ? "not " : "") + rule + ": " + text;
    }
}
