package io.github.zhibiao.pipeline.manifest;

import java.io.Serial;
import java.util.List;

/** A manifest that cannot be used as it is, with every place that is to be put right. */
public final class UnusableManifest extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    /**
     * One thing to put right.
     *
     * @param place {@code FILE:LINE}, or {@code FILE:LINE，列 COLUMN}
     * @param reason in Chinese
     */
    public record Problem(String place, String reason) {}

    private final transient List<Problem> problems;

    UnusableManifest(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
