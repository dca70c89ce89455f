package io.github.zhibiao.pipeline.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Both ends of what main process and worker say to each other: whole values, one after the other. */
final class Channel {

    /** Before every value: a crashing Java says its last words on the same stream. */
    private static final int MARK = 0x5a42_0001;

    private final DataInputStream in;
    private final DataOutputStream out;

    Channel(InputStream in, OutputStream out) {
        this.in = new DataInputStream(new BufferedInputStream(in, 1 << 16));
        this.out = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
    }

    /** Made whole before the first byte goes out: a value that cannot be sent leaves the channel sound. */
    <T> void send(Class<T> type, T value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RecordCodec.write(type, value, new DataOutputStream(bytes));
        out.writeInt(MARK);
        bytes.writeTo(out);
        out.flush();
    }

    /** @throws IOException when the other side is gone, or what comes is no value */
    <T> T receive(Class<T> type) throws IOException {
        if (in.readInt() != MARK) {
            throw new IOException("no value of ours");
        }
        return RecordCodec.read(type, in);
    }
}
