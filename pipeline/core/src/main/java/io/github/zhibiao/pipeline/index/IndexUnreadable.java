package io.github.zhibiao.pipeline.index;

import java.io.IOException;
import java.nio.file.Path;

/** There is no index, or none that this version can read. The message ends with the folder. */
public final class IndexUnreadable extends IOException {

    private static final long serialVersionUID = 1L;

    private IndexUnreadable(String why, Path folder, Throwable cause) {
        super(why + "：" + folder, cause);
    }

    static IndexUnreadable missing(Path folder, Throwable cause) {
        return new IndexUnreadable("这里没有索引，请先收录报告（zhibiao ingest）", folder, cause);
    }

    static IndexUnreadable version(String found, Path folder, Throwable cause) {
        return new IndexUnreadable("索引的格式版本是 " + found + "，本程序只认 " + Fields.FORMAT + "，请删掉此目录后重新收录报告", folder, cause);
    }

    static IndexUnreadable foreign(Path folder, Throwable cause) {
        return new IndexUnreadable("索引已损坏，或由另一版程序写成；请删掉此目录后重新收录报告", folder, cause);
    }

    static IndexUnreadable damaged(Path folder, Throwable cause) {
        return new IndexUnreadable("索引已损坏，请删掉此目录后重新收录报告", folder, cause);
    }

    static IndexUnreadable inaccessible(Path folder, Throwable cause) {
        return new IndexUnreadable("无法读写索引目录", folder, cause);
    }
}
