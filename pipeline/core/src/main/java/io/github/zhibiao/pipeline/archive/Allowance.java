package io.github.zhibiao.pipeline.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** What one archive, with all that is nested in it, has taken of its limits. */
final class Allowance {

    private static final int CHUNK = 1 << 16;

    private final ArchiveLimits limits;
    private final long packed;
    private long unpacked;
    private int members;

    /** @param packed bytes of the outermost archive */
    Allowance(ArchiveLimits limits, long packed) {
        this.limits = limits;
        this.packed = packed;
    }

    void member() throws BeyondLimits {
        members++;
        if (members > limits.members()) {
            throw new BeyondLimits("压缩包里的文件过多（上限 " + limits.members() + " 个）");
        }
    }

    /**
     * The bytes of one file, counted as they come and not as the archive announces them.
     *
     * @throws BadMember if this file is too large; the rest of it is left alone
     * @throws BeyondLimits if the whole archive has unpacked to too much
     */
    byte[] read(InputStream in) throws IOException, BeyondLimits {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        int n = in.read(chunk);
        while (n >= 0) {
            unpacked += n;
            if (unpacked > limits.bytes()) {
                throw new BeyondLimits("解压后过大（上限 " + limits.bytes() + " 字节）");
            }
            if (unpacked > ArchiveLimits.SMALL && unpacked / limits.ratio() > packed) {
                throw new BeyondLimits("解压后是压缩前的 " + limits.ratio() + " 倍以上，疑为压缩炸弹");
            }
            bytes.write(chunk, 0, n);
            if (bytes.size() > limits.fileBytes()) {
                throw new BadMember("文件过大（上限 " + limits.fileBytes() + " 字节）");
            }
            n = in.read(chunk);
        }
        return bytes.toByteArray();
    }
}
