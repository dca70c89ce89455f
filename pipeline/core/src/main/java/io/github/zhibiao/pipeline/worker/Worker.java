package io.github.zhibiao.pipeline.worker;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A worker process as its master sees it. Serves one thread at a time. */
final class Worker {

    /** Of the environment: what finds programs, the languages of Tesseract, and a place for temporary files. */
    private static final Set<String> KEPT =
            Set.of("PATH", "Path", "TESSDATA_PREFIX", "TMPDIR", "TEMP", "TMP", "SystemRoot", "LANG", "LC_ALL");

    /** With which a Java leaves that runs out of memory and was told to leave. */
    private static final int OUT_OF_MEMORY = 3;

    private final Process process;
    private final Channel channel;

    private Worker(Process process) {
        this.process = process;
        this.channel = new Channel(process.getInputStream(), process.getOutputStream());
    }

    static Worker start(WorkerLimits limits) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + limits.megabytes() + "m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:+DisplayVMOutputToStderr", // standard output is for answers
                        "-Xlog:disable",
                        "-Xlog:all=error:stderr",
                        "-Djava.awt.headless=true",
                        "-cp",
                        classPath(),
                        WorkerMain.class.getName()))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().retainAll(KEPT);
        return new Worker(builder.start());
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(p -> Path.of(p).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void ask(Task task) throws IOException {
        channel.send(Task.class, task);
    }

    Answer answer() throws IOException {
        return channel.receive(Answer.class);
    }

    /** With all that it has started. */
    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** Why it is gone, in Chinese. */
    String death() {
        try {
            if (process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == OUT_OF_MEMORY) {
                return "内存不足：文件过大，或内容要求过多内存";
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        kill();
        return "读取时进程意外结束";
    }
}
