package io.github.zhibiao.pipeline;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/**
 * The folder that holds all that was ingested. One process writes at a time; any number may read meanwhile, and see what
 * was last committed.
 *
 * <pre>
 * zhibiao-data.properties   the mark of a data folder: format version, made by
 * lock                      held while one process writes
 * originals/ab/ab12…        every original, by the hash of its bytes; beside it ab12….json, where it came from
 * index/                    Lucene's
 * runs/                     a log of every ingest, one JSON line for each input
 * </pre>
 */
public final class DataFolder implements AutoCloseable {

    /** Where the commands look when they are not told. */
    public static final String DEFAULT = "zhibiao-data";

    static final String INDEX = "index";
    static final String MARK = "zhibiao-data.properties";
    private static final int FORMAT = 1;

    private final Path folder;
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Opens a data folder for reading.
     *
     * @throws UnusableDataFolder if it is none
     */
    public static DataFolder read(Path folder) throws UnusableDataFolder, IOException {
        if (!Files.exists(folder)) {
            throw UnusableDataFolder.wrong("没有这个数据目录，请先用 zhibiao ingest 收录报告", folder);
        }
        check(folder);
        if (!Files.exists(folder.resolve(MARK))) {
            throw UnusableDataFolder.wrong("数据目录是空的，请先用 zhibiao ingest 收录报告", folder);
        }
        return new DataFolder(folder, null);
    }

    /**
     * Opens a data folder for writing, and makes it if there is nothing. No other process can write to it until it is
     * closed.
     *
     * @throws UnusableDataFolder if there is a file, a folder of something else, or another process at work
     */
    public static DataFolder write(Path folder) throws UnusableDataFolder, IOException {
        check(folder);
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock held = channel.tryLock();
            if (held == null) {
                channel.close();
                throw UnusableDataFolder.busy(folder);
            }
        } catch (OverlappingFileLockException e) { // held by this very process
            channel.close();
            throw UnusableDataFolder.busy(folder);
        }
        if (!Files.exists(folder.resolve(MARK))) {
            AtomicFile.write(folder.resolve(MARK), "format=" + FORMAT + "\nmade-by=zhibiao\n");
        }
        return new DataFolder(folder, channel);
    }

    /** A folder is ours if it has the mark of a format that we know, or nothing but a lock: a first ingest was killed. */
    private static void check(Path folder) throws UnusableDataFolder, IOException {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw UnusableDataFolder.wrong("不是指标数据目录，而是一个文件", folder);
        }
        if (!Files.isReadable(folder)) {
            throw UnusableDataFolder.wrong("没有读取数据目录的权限", folder);
        }
        Path mark = folder.resolve(MARK);
        if (Files.exists(mark)) {
            if (Files.readAllLines(mark).stream().noneMatch(l -> l.strip().equals("format=" + FORMAT))) {
                throw UnusableDataFolder.wrong("数据目录的格式版本不是 " + FORMAT + "，请用新版本的 zhibiao", folder);
            }
            return;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            if (entries.map(p -> p.getFileName().toString()).anyMatch(n -> !n.equals("lock") && !isOurTemporary(n))) {
                throw UnusableDataFolder.wrong("不是指标数据目录，其中已有别的文件", folder);
            }
        }
    }

    private static boolean isOurTemporary(String name) {
        return name.startsWith("." + MARK) && name.endsWith(".tmp");
    }

    public Path path() {
        return folder;
    }

    Path index() {
        return folder.resolve(INDEX);
    }

    Path runs() {
        return folder.resolve("runs");
    }

    Originals originals() {
        return new Originals(folder.resolve("originals"));
    }

    @Override
    public void close() throws IOException {
        if (lock != null) {
            lock.close();
        }
    }
}
