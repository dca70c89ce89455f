package io.github.zhibiao.pipeline.query;

import io.github.zhibiao.pipeline.index.StoredReport;
import java.util.List;
import java.util.stream.Collectors;

/** Several reports answer to what was to name one. The message lists them. */
public final class AmbiguousReport extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int LISTED = 10;

    AmbiguousReport(String asked, List<StoredReport> reports) {
        super("“" + asked + "”可指 " + reports.size() + " 份报告：\n"
                + reports.stream()
                        .limit(LISTED)
                        .map(r -> r.id() + "  " + r.title() + "  " + r.uris().get(0))
                        .collect(Collectors.joining("\n"))
                + (reports.size() > LISTED ? "\n…" : ""));
    }
}
