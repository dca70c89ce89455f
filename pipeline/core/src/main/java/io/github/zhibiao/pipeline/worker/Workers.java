package io.github.zhibiao.pipeline.worker;

import io.github.zhibiao.corpus.report.Original;
import io.github.zhibiao.corpus.report.RawText;
import io.github.zhibiao.pipeline.archive.ArchiveLimits;
import io.github.zhibiao.pipeline.archive.Members;
import io.github.zhibiao.pipeline.archive.UnreadableArchive;
import io.github.zhibiao.pipeline.read.ReadLimits;
import io.github.zhibiao.pipeline.read.UnreadableReport;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * The workers of a run: none until one is needed, then as many as threads ask at once, each kept for the next file. One
 * that dies or is late ends its file only; the next file gets a new one.
 */
public final class Workers implements AutoCloseable {

    private final WorkerLimits limits;
    private final Deque<Worker> idle = new ConcurrentLinkedDeque<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "worker-clock");
        thread.setDaemon(true);
        return thread;
    });

    public Workers(WorkerLimits limits) {
        this.limits = limits;
    }

    /** @throws UnreadableReport if it cannot be read, or the worker did not live to tell */
    public RawText read(Original original, ReadLimits how) throws UnreadableReport {
        try (Shift shift = shift(new Task.Read(how, original))) {
            Answer answer = shift.answer();
            while (answer instanceof Answer.Working) {
                answer = shift.answer();
            }
            if (answer instanceof Answer.Text text) {
                return text.raw();
            }
            throw new UnreadableReport(((Answer.Refused) answer).reason(), original.uri(), null);
        } catch (Lost e) {
            throw new UnreadableReport(e.getMessage(), original.uri(), e);
        }
    }

    /**
     * @throws UnreadableArchive if it cannot be opened, or not to its end: what was told before stays true
     * @throws IOException of {@code members} only
     */
    public void unpack(Original archive, ArchiveLimits how, Members members) throws UnreadableArchive, IOException {
        try (Shift shift = shift(new Task.Unpack(how, archive))) {
            Answer answer = shift.answer();
            while (!(answer instanceof Answer.Done)) {
                if (answer instanceof Answer.Member member) {
                    members.found(member.original());
                } else if (answer instanceof Answer.NoMember none) {
                    members.failed(none.address(), none.reason());
                } else {
                    throw new UnreadableArchive(((Answer.Refused) answer).reason());
                }
                answer = shift.answer();
            }
        } catch (Lost e) {
            throw new UnreadableArchive(e.getMessage(), e);
        }
    }

    private Shift shift(Task task) throws Lost {
        Worker worker = idle.poll();
        while (worker != null && !worker.isAlive()) {
            worker = idle.poll();
        }
        try {
            return new Shift(worker == null ? Worker.start(limits) : worker, task);
        } catch (IOException e) {
            throw new Lost("不能启动读取文件的进程（" + e.getMessage() + "）", e);
        }
    }

    private String seconds() {
        return BigDecimal.valueOf(limits.time().toMillis(), 3)
                .stripTrailingZeros()
                .toPlainString();
    }

    @Override
    public void close() {
        clock.shutdownNow();
        idle.forEach(Worker::kill);
        idle.clear();
    }

    /** A worker that did not live to answer; the message is the reason, in Chinese. */
    private static final class Lost extends Exception {
        private static final long serialVersionUID = 1;

        Lost(String reason, Throwable cause) {
            super(reason, cause);
        }
    }

    /** A worker on one task. */
    private final class Shift implements AutoCloseable {
        private final Worker worker;
        private boolean over; // it has said its last word, and is good for another task
        private volatile boolean late;

        Shift(Worker worker, Task task) {
            this.worker = worker;
            try {
                worker.ask(task);
            } catch (IOException e) {
                // It died on its feet; answer() will find nobody and say so.
                worker.kill();
            }
        }

        /** @throws Lost if there is none in time */
        Answer answer() throws Lost {
            ScheduledFuture<?> alarm =
                    clock.schedule(this::tooLate, limits.time().toMillis(), TimeUnit.MILLISECONDS);
            try {
                Answer answer = worker.answer();
                over = answer instanceof Answer.Text
                        || answer instanceof Answer.Refused
                        || answer instanceof Answer.Done;
                return answer;
            } catch (IOException e) {
                throw new Lost(late ? "处理超过 " + seconds() + " 秒" : worker.death(), e);
            } finally {
                alarm.cancel(false);
            }
        }

        private void tooLate() {
            late = true;
            worker.kill();
        }

        @Override
        public void close() {
            if (over && !late) {
                idle.push(worker);
            } else {
                worker.kill();
            }
        }
    }
}
