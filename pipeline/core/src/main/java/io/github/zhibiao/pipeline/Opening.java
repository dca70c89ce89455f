package io.github.zhibiao.pipeline;

import io.github.zhibiao.extractors.word.Script;
import io.github.zhibiao.pipeline.query.Searcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A catalogue that other threads begin to open while the caller still reads its command line: a cold query is mostly
 * loading, and there is more than one processor. What was opened for nothing is left to the end of the process.
 */
public final class Opening {

    private final Path data;
    private final FutureTask<Searcher> searcher;

    private Opening(Path data) {
        this.data = data;
        this.searcher = new FutureTask<>(() -> Searcher.open(data.resolve(DataFolder.INDEX)));
    }

    /** Begins. {@code data} is most likely the folder that will be asked. */
    public static Opening of(Path data) {
        Opening opening = new Opening(data);
        beside(opening.searcher);
        beside(() -> {
            try {
                Searcher.prepare();
                new Script().simplify("一");
            } catch (IOException e) {
                throw new UncheckedIOException("searching nothing in memory", e);
            }
        });
        return opening;
    }

    private static void beside(Runnable work) {
        Thread thread = new Thread(work, "opening");
        thread.setDaemon(true);
        thread.start();
    }

    /** The index of {@code folder}: the one begun with, if it is that folder's; else, or if that failed, opened now. */
    Searcher searcher(DataFolder folder) throws IOException {
        if (folder.index().equals(data.resolve(DataFolder.INDEX))) {
            try {
                return searcher.get();
            } catch (ExecutionException e) {
                return Searcher.open(folder.index()); // fails again, and says so to the caller
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return Searcher.open(folder.index());
    }
}
