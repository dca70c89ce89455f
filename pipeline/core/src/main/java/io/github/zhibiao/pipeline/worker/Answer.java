package io.github.zhibiao.pipeline.worker;

import io.github.zhibiao.corpus.report.Original;
import io.github.zhibiao.corpus.report.RawText;

/** What a worker says. */
sealed interface Answer {

    record Text(RawText raw) implements Answer {}

    /** @param reason in Chinese, as of {@code UnreadableReport} */
    record Refused(String reason) implements Answer {}

    /** Slow work goes on: a page of a scan is done. The time begins anew. */
    record Working() implements Answer {}

    record Member(Original original) implements Answer {}

    record NoMember(String address, String reason) implements Answer {}

    record Done() implements Answer {}
}
