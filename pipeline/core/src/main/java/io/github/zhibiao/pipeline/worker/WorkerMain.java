package io.github.zhibiao.pipeline.worker;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.SynchronousQueue;

/** Where a worker starts: tasks on standard input, answers on standard output, until the input ends. */
public final class WorkerMain {

    private WorkerMain() {}

    /** Ends at once when the main process is gone, even amid a file that hangs: nobody wants the answer any more. */
    public static void main(String[] args) throws InterruptedException {
        Channel channel = new Channel(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out));
        // What a library prints must not stand between the answers.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        SynchronousQueue<Task> tasks = new SynchronousQueue<>();
        Thread listener = new Thread(() -> listen(channel, tasks), "listener");
        listener.setDaemon(true);
        listener.start();
        Laborer laborer = new Laborer(channel);
        try {
            while (true) {
                laborer.work(tasks.take());
            }
        } catch (IOException e) {
            Runtime.getRuntime().halt(1); // nobody listens
        }
    }

    private static void listen(Channel channel, SynchronousQueue<Task> tasks) {
        try {
            while (true) {
                tasks.put(channel.receive(Task.class));
            }
        } catch (IOException | InterruptedException e) {
            Runtime.getRuntime().halt(0);
        }
    }
}
