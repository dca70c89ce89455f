package io.github.zhibiao.pipeline;

import java.nio.file.Path;

/** A folder that cannot serve as the data folder. Nothing was written to it. */
public final class UnusableDataFolder extends Exception {

    private final boolean busy;

    private UnusableDataFolder(String message, boolean busy) {
        super(message);
        this.busy = busy;
    }

    static UnusableDataFolder wrong(String why, Path folder) {
        return new UnusableDataFolder(why + "：" + folder, false);
    }

    static UnusableDataFolder busy(Path folder) {
        return new UnusableDataFolder("数据目录正被另一个进程使用，请等它结束后再试：" + folder, true);
    }

    /** True if the folder is a good one that another process is writing to: the same command may succeed later. */
    public boolean busy() {
        return busy;
    }
}
