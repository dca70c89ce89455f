package io.github.zhibiao.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where Java starts. */
public final class Main {

    private Main() {}

    /** Runs a command and leaves with its status. What is written is UTF-8, whatever the locale says. */
    public static void main(String[] args) {
        StandardOutput standard = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        PrintStream out = new PrintStream(standard, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = new Zhibiao(out, err, Terminal.ofLauncher()).run(args);
        out.flush();
        if (standard.failure().isPresent()) {
            err.println("标准输出写不进去：" + standard.failure().get());
            status = Zhibiao.FAILED;
        }
        System.exit(status);
    }
}
