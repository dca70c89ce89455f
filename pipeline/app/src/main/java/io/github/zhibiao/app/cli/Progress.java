package io.github.zhibiao.app.cli;

import java.util.ArrayList;
import java.util.List;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * How far a long command is: a bar for a person who watches, nothing for a pipe. What is to be said meanwhile is said at
 * once where there is no bar, and after it where there is one.
 */
final class Progress implements AutoCloseable {

    private final Zhibiao zhibiao;
    private final ProgressBar bar; // null where nobody watches
    private final List<String> later = new ArrayList<>();

    private Progress(Zhibiao zhibiao, ProgressBar bar) {
        this.zhibiao = zhibiao;
        this.bar = bar;
    }

    static Progress of(Zhibiao zhibiao, String task, int steps) {
        return new Progress(zhibiao, zhibiao.terminal().watched() && steps > 1 ? bar(zhibiao, task, steps) : null);
    }

    private static ProgressBar bar(Zhibiao zhibiao, String task, int steps) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(zhibiao.err()))
                .clearDisplayOnFinish()
                .build();
    }

    void say(String line) {
        if (bar == null) {
            zhibiao.err().println(line);
        } else {
            later.add(line);
        }
    }

    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
        later.forEach(zhibiao.err()::println);
    }
}
