package io.github.zhibiao.pipeline.read;

/** How large the files of Office 97 may be: POI holds them whole and takes some ten times their size. */
final class OleLimits {

    private static final int MOST_BYTES = 40_000_000;

    private OleLimits() {}

    static void check(byte[] bytes) throws Refusal {
        if (bytes.length > MOST_BYTES) {
            throw new Refusal("Office 97 文档过大（" + bytes.length + " 字节，上限 " + MOST_BYTES + " 字节）");
        }
    }
}
