package io.github.zhibiao.pipeline.index;

import java.io.IOException;
import java.nio.file.Path;

/** Somebody else, perhaps in this very process, is writing to the index. The message ends with the folder. */
public final class IndexInUse extends IOException {

    private static final long serialVersionUID = 1L;

    IndexInUse(Path folder, Throwable cause) {
        super("索引正被另一个进程写入，请等它结束：" + folder, cause);
    }
}
