package io.github.zhibiao.pipeline.worker;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zhibiao.corpus.report.Block;
import io.github.zhibiao.corpus.report.RawText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is sent arrives: every component of every record, also of those added after this was written. */
final class RecordCodecTest {

    private record Holder(Map<String, String> bag) {}

    private static <T> byte[] bytes(Class<T> type, Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RecordCodec.write(type, value, new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static <T> T read(Class<T> type, byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        T value = RecordCodec.read(type, in);
        assertEquals(-1, in.read(), "nothing is left");
        return value;
    }

    @Test
    void aRawTextSurvivesWithAllThatItHolds() throws IOException {
        List<Object> texts = new Specimen().of(RawText.class);
        assertEquals(2, texts.size());
        RawText full = (RawText) texts.get(0);
        assertTrue(full.blocks().size() >= Block.class.getPermittedSubclasses().length, "a block of each kind");
        for (Object text : texts) {
            assertEquals(text, read(RawText.class, bytes(RawText.class, text)));
        }
    }

    /** Bytes are compared by being sent again: an array equals only itself. */
    @Test
    void tasksAndAnswersSurvive() throws IOException {
        List<Object> tasks = new Specimen().of(Task.class);
        List<Object> answers = new Specimen().of(Answer.class);
        assertEquals(2 * Task.class.getPermittedSubclasses().length, tasks.size());
        assertEquals(2 * Answer.class.getPermittedSubclasses().length, answers.size());
        for (Object task : tasks) {
            byte[] sent = bytes(Task.class, task);
            assertArrayEquals(sent, bytes(Task.class, read(Task.class, sent)));
        }
        for (Object answer : answers) {
            byte[] sent = bytes(Answer.class, answer);
            assertArrayEquals(sent, bytes(Answer.class, read(Answer.class, sent)));
        }
    }

    @Test
    void whatIsCutOffIsNoValue() throws IOException {
        byte[] whole = bytes(RawText.class, new Specimen().of(RawText.class).get(0));
        for (int length = 0; length < whole.length; length += 7) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThrows(EOFException.class, () -> read(RawText.class, cut));
        }
    }

    @Test
    void whatCannotBeSentIsNotSentByHalf() {
        assertThrows(IllegalArgumentException.class, () -> bytes(Holder.class, new Holder(Map.of())));
    }
}
