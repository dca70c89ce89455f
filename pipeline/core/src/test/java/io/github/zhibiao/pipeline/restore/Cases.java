package io.github.zhibiao.pipeline.restore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zhibiao.corpus.report.Document;
import io.github.zhibiao.corpus.report.RawText;
import io.github.zhibiao.corpus.report.Source;
import io.github.zhibiao.corpus.text.Notice;
import io.github.zhibiao.corpus.text.OffsetMap;
import io.github.zhibiao.corpus.text.Repair;
import io.github.zhibiao.corpus.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/** Restores a text, and asserts what must hold of every restored text. */
final class Cases {

    static final Source SOURCE = new Source("0", "file:case.txt", "text/plain", "UTF-8", "0", Instant.EPOCH);

    private static final Restorer RESTORER = new Restorer();

    private Cases() {}

    static List<String> lines(String name) {
        try (InputStream in = Cases.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(Cases::unescaped)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unescaped(String line) {
        return Pattern.compile("\\\\u([0-9A-F]{4})")
                .matcher(line)
                .replaceAll(m -> String.valueOf((char) Integer.parseInt(m.group(1), 16)));
    }

    static Document restore(String text) {
        Document found = restoreOnce(text);
        accountsForEveryCharacter(found);
        replays(found);
        for (Notice notice : found.notices()) {
            assertTrue(notice.span().end() <= found.text().length(), notice.toString());
        }
        Document again = restoreOnce(found.text());
        assertEquals(found.text(), again.text(), "restoring twice");
        assertEquals(List.of(), again.repairs(), "restoring twice");
        return found;
    }

    private static Document restoreOnce(String text) {
        return RESTORER.restore(new RawText(SOURCE, "", text, List.of(), List.of(), List.of()));
    }

    private static void accountsForEveryCharacter(Document found) {
        int raw = 0;
        int text = 0;
        for (OffsetMap.Run run : found.map().runs()) {
            assertEquals(raw, run.raw().start());
            assertEquals(text, run.text().start());
            raw = run.raw().end();
            text = run.text().end();
            if (run.kept()) {
                assertEquals(run.raw().of(found.raw().text()), run.text().of(found.text()));
            }
        }
        for (int i = 1; i < found.text().length(); i++) {
            assertTrue(found.map().toRaw(new Span(i - 1, i)).start()
                    <= found.map().toRaw(new Span(i, i + 1)).start());
        }
    }

    private static void replays(Document found) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Repair r : found.repairs()) {
            assertEquals(r.before(), r.raw().of(found.raw().text()));
            out.append(found.raw().text(), from, r.raw().start()).append(r.after());
            from = r.raw().end();
        }
        out.append(found.raw().text().substring(from));
        assertEquals(found.text(), out.toString(), "the repairs, made by hand");
    }
}
