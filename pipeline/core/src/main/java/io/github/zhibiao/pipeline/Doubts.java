package io.github.zhibiao.pipeline;

import io.github.zhibiao.corpus.report.RawText;
import io.github.zhibiao.corpus.text.Notice;
import io.github.zhibiao.pipeline.archive.MemberAddress;
import java.util.ArrayList;
import java.util.List;

/** Doubts about a report that its bytes know nothing of. */
final class Doubts {

    private Doubts() {}

    /** Adds what its address gives to doubt. */
    static RawText ofAddress(RawText raw) {
        List<Notice> doubts = MemberAddress.doubts(raw.source().uri());
        if (doubts.isEmpty()) {
            return raw;
        }
        List<Notice> all = new ArrayList<>(raw.notices());
        all.addAll(doubts);
        return new RawText(raw.source(), raw.title(), raw.text(), raw.blocks(), raw.pages(), all);
    }
}
