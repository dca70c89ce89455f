package io.github.zhibiao.pipeline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zhibiao.corpus.report.Block;
import io.github.zhibiao.corpus.report.Original;
import io.github.zhibiao.corpus.report.Page;
import io.github.zhibiao.corpus.report.RawText;
import io.github.zhibiao.corpus.text.Span;
import java.time.Instant;
import java.util.List;

/** Reads bytes and checks of every raw text what must hold of all. */
final class Reading {

    private Reading() {}

    static RawText read(String name, byte[] bytes) throws UnreadableReport {
        return read(name, "", bytes);
    }

    static RawText read(String name, String declaredType, byte[] bytes) throws UnreadableReport {
        return read(new Original("file:///r/" + name, declaredType, bytes, Instant.EPOCH));
    }

    static RawText read(Original original) throws UnreadableReport {
        RawText raw = new ReportReader().read(original);
        check(raw);
        assertEquals(raw, new ReportReader().read(original), "the same bytes give the same text");
        return raw;
    }

    /** The reason for which it cannot be read. */
    static String refused(String name, byte[] bytes) {
        return refused(name, bytes, ReadLimits.DEFAULT);
    }

    static String refused(String name, byte[] bytes, ReadLimits limits) {
        Original original = new Original("file:///r/" + name, "", bytes, Instant.EPOCH);
        UnreadableReport e = assertThrows(UnreadableReport.class, () -> new ReportReader(limits).read(original));
        assertTrue(e.getMessage().endsWith("file:///r/" + name), e.getMessage());
        return e.reason();
    }

    /** The characters of each block. */
    static List<String> lines(RawText raw) {
        return raw.blocks().stream().map(b -> b.span().of(raw.text())).toList();
    }

    /** What holds of every raw text. */
    static void check(RawText raw) {
        int end = 0;
        for (Block b : raw.blocks()) {
            Span s = b.span();
            assertFalse(s.isEmpty(), "an empty block at " + s);
            assertTrue(s.start() >= end && s.end() <= raw.text().length(), "out of order: " + s);
            end = s.end();
            if (b instanceof Block.Table t) {
                int cell = s.start();
                for (Block.Row r : t.rows()) {
                    int column = 0;
                    for (Block.Cell c : r.cells()) {
                        assertTrue(c.span().start() >= cell && s.contains(c.span()), "cell out of order: " + c);
                        assertTrue(c.column() >= column && c.columns() >= 1 && c.rows() >= 1, "no column: " + c);
                        cell = c.span().end();
                        column = c.column() + c.columns();
                    }
                }
            } else {
                String line = s.of(raw.text());
                assertFalse(line.contains("\n") || line.contains("\r"), "a line end in " + line);
            }
        }
        int at = 0;
        for (Page p : raw.pages()) {
            assertEquals(at, p.raw().start(), "pages leave nothing out");
            at = p.raw().end();
        }
        assertTrue(raw.pages().isEmpty() || at == raw.text().length(), "pages end with the text");
        assertEquals(raw.source().sha256().substring(0, 12), raw.source().id());
    }
}
