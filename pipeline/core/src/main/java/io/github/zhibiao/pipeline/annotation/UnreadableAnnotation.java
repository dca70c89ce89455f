package io.github.zhibiao.pipeline.annotation;

import java.util.List;

/** Annotations that cannot be used as they are, with every place that is to be put right. */
public final class UnreadableAnnotation extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * One thing to put right.
     *
     * @param place the file, or {@code file:line}
     * @param reason in Chinese
     */
    public record Problem(String place, String reason) {}

    private final transient List<Problem> problems;

    UnreadableAnnotation(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    UnreadableAnnotation(Object place, String reason) {
        this(List.of(new Problem(place.toString(), reason)));
    }

    public List<Problem> problems() {
        return problems;
    }
}
