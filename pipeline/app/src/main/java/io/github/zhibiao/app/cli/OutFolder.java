package io.github.zhibiao.app.cli;

import io.github.zhibiao.pipeline.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The folder of {@code --out}: a file for each report. */
final class OutFolder {

    private OutFolder() {}

    /**
     * Makes the folder. Two reports of one name would overwrite each other, so none is begun: which one is wanted, only
     * the user knows.
     *
     * @param name of the file for a report
     */
    static void make(ParseResult parsed, Path folder, List<Input> inputs, Function<Input, String> name)
            throws IOException {
        Map<String, Input> files = new HashMap<>();
        for (Input input : inputs) {
            // In lower case: on some systems A.txt and a.txt are one file.
            Input other = files.putIfAbsent(name.apply(input).toLowerCase(Locale.ROOT), input);
            if (other != null) {
                String both = other.address() + " 和 " + input.address();
                throw wrong(parsed, "两份报告会写到同一个文件 " + name.apply(input) + "，请分次写到不同的目录：" + both);
            }
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw wrong(parsed, "--out 不是目录：" + folder);
        }
        Files.createDirectories(folder);
    }

    private static ParameterException wrong(ParseResult parsed, String message) {
        return new ParameterException(parsed.commandSpec().commandLine(), message);
    }
}
