package io.github.zhibiao.pipeline;

import io.github.zhibiao.corpus.report.Block;
import io.github.zhibiao.corpus.report.Original;
import io.github.zhibiao.corpus.report.Page;
import io.github.zhibiao.corpus.report.RawText;
import io.github.zhibiao.corpus.report.Source;
import io.github.zhibiao.corpus.text.Notice;
import io.github.zhibiao.corpus.text.Span;
import io.github.zhibiao.pipeline.archive.MemberAddress;
import io.github.zhibiao.pipeline.manifest.Bundle;
import io.github.zhibiao.pipeline.read.UnreadableReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A report read whole: of several files one raw text, the pieces' texts one behind the other, so that every later step
 * sees one report. Pages keep the numbers of their own files.
 */
final class Whole {

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    private Whole() {}

    /** @throws UnreadableReport if any piece cannot be read: a report of which a part is missing is none */
    static RawText read(Original original, Reading reading) throws UnreadableReport {
        Optional<Bundle> bundle = Bundle.open(original);
        if (bundle.isEmpty()) {
            return withDoubts(reading.read(original));
        }
        List<RawText> pieces = new ArrayList<>();
        for (Original piece : bundle.get().pieces()) {
            try {
                pieces.add(reading.read(piece));
            } catch (UnreadableReport e) {
                if (bundle.get().pieces().size() == 1) {
                    throw e;
                }
                String file = Address.plain(piece.uri());
                throw new UnreadableReport(
                        "其中 " + file.substring(file.lastIndexOf('/') + 1) + " " + e.reason(), original.uri(), e);
            }
        }
        return new Whole().joined(original, bundle.get(), pieces);
    }

    private RawText joined(Original original, Bundle bundle, List<RawText> pieces) {
        pieces.forEach(this::add);
        Source first = pieces.get(0).source();
        String hash = Originals.hash(original.bytes());
        Source source = new Source(
                Originals.id(hash),
                original.uri(),
                first.mediaType(),
                first.charset(),
                hash,
                original.fetchedAt(),
                bundle.given());
        return new RawText(source, pieces.get(0).title(), text.toString(), blocks, pages, notices);
    }

    private void add(RawText piece) {
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        int by = text.length();
        UnaryOperator<Span> moved = span -> span.shift(by);
        text.append(piece.text());
        piece.blocks().forEach(b -> blocks.add(b.map(moved)));
        piece.pages().forEach(p -> pages.add(new Page(p.number(), moved.apply(p.raw()))));
        piece.notices()
                .forEach(n -> notices.add(new Notice(
                        n.code(),
                        n.span().isEmpty() ? n.span() : moved.apply(n.span()),
                        n.others().stream().map(moved).toList(),
                        n.message())));
    }

    /** Adds what its address gives to doubt. */
    private static RawText withDoubts(RawText raw) {
        List<Notice> doubts = MemberAddress.doubts(raw.source().uri());
        if (doubts.isEmpty()) {
            return raw;
        }
        List<Notice> all = new ArrayList<>(raw.notices());
        all.addAll(doubts);
        return new RawText(raw.source(), raw.title(), raw.text(), raw.blocks(), raw.pages(), all);
    }
}
