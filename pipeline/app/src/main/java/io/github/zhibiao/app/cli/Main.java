package io.github.zhibiao.app.cli;

import io.github.zhibiao.pipeline.DataFolder;
import io.github.zhibiao.pipeline.Opening;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Where Java starts. */
public final class Main {

    private Main() {}

    /** Runs a command and leaves with its status. What is written is UTF-8, whatever the locale says. */
    public static void main(String[] args) {
        Optional<Opening> opening = opening(args);
        StandardOutput standard = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        PrintStream out = new PrintStream(standard, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = new Zhibiao(out, err, Terminal.ofLauncher(), opening).run(args);
        out.flush();
        if (standard.failure().isPresent()) {
            err.println("标准输出写不进去：" + standard.failure().get());
            status = Zhibiao.FAILED;
        }
        System.exit(status);
    }

    /** Begun before all else: a query waits for its index more than for anything. */
    private static Optional<Opening> opening(String[] args) {
        if (args.length < 2 || !args[0].equals("query")) {
            return Optional.empty();
        }
        String folder = DataFolder.DEFAULT;
        for (int i = 1; i < args.length; i++) {
            if (args[i].startsWith("--data=")) {
                folder = args[i].substring("--data=".length());
            } else if (args[i - 1].equals("--data")) {
                folder = args[i];
            }
        }
        return folder.indexOf('\0') < 0 ? Optional.of(Opening.of(Path.of(folder))) : Optional.empty();
    }
}
