package io.github.zhibiao.pipeline.index;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.IOSupplier;

/** Opens the folder of an index and tells what is wrong with it. */
public final class IndexFolder {

    private IndexFolder() {}

    /**
     * The index as last committed. Whoever closes it must close {@code reader.directory()} too.
     *
     * @throws IndexUnreadable if there is none, or none of this version
     */
    public static DirectoryReader read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) { // Lucene would make it
            throw IndexUnreadable.missing(folder, null);
        }
        Directory directory = directory(folder);
        boolean opened = false;
        try {
            DirectoryReader reader = explaining(folder, () -> DirectoryReader.open(directory));
            checkVersion(folder, reader.getIndexCommit().getUserData());
            opened = true;
            return reader;
        } finally {
            if (!opened) {
                directory.close();
            }
        }
    }

    /** The folder's files, which need not hold an index yet; if they do, then one of this version. */
    static Directory directoryForWriting(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw IndexUnreadable.inaccessible(folder, new NotDirectoryException(folder.toString()));
        }
        Directory directory = directory(folder);
        boolean opened = false;
        try {
            if (explaining(folder, () -> DirectoryReader.indexExists(directory))) {
                checkVersion(
                        folder,
                        explaining(folder, () -> SegmentInfos.readLatestCommit(directory))
                                .getUserData());
            }
            opened = true;
            return directory;
        } finally {
            if (!opened) {
                directory.close();
            }
        }
    }

    private static Directory directory(Path folder) throws IOException {
        return explaining(folder, () -> new NIOFSDirectory(folder));
    }

    private static void checkVersion(Path folder, Map<String, String> userData) throws IndexUnreadable {
        String found = userData.getOrDefault(Fields.FORMAT_KEY, "未知");
        if (!found.equals(Fields.FORMAT)) {
            throw IndexUnreadable.version(found, folder, null);
        }
    }

    private static <T> T explaining(Path folder, IOSupplier<T> opening) throws IOException {
        try {
            return opening.get();
        } catch (IndexNotFoundException e) {
            throw IndexUnreadable.missing(folder, e);
        } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
            throw IndexUnreadable.foreign(folder, e);
        } catch (CorruptIndexException e) {
            throw IndexUnreadable.damaged(folder, e);
        } catch (FileSystemException e) {
            throw IndexUnreadable.inaccessible(folder, e);
        }
    }
}
