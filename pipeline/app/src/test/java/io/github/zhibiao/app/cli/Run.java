package io.github.zhibiao.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What a command left behind. */
record Run(int status, String out, String err) {

    static Run zhibiao(Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status;
        try (PrintStream data = new PrintStream(out, false, StandardCharsets.UTF_8);
                PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            status = new Zhibiao(data, messages, Terminal.NONE)
                    .run(Stream.of(args).map(Run::argument).toArray(String[]::new));
        }
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static String argument(Object arg) {
        return arg instanceof Path path ? path.toString() : (String) arg;
    }
}
