package io.github.zhibiao.app.cli;

import io.github.zhibiao.pipeline.export.Format;
import io.github.zhibiao.pipeline.export.RowWriter;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The values of {@code --format}. */
final class Formats {

    private Formats() {}

    static Format of(ParseResult parsed, Format otherwise) {
        Optional<String> name = Options.value(parsed, "--format");
        if (name.isEmpty()) {
            return otherwise;
        }
        for (Format format : Format.values()) {
            if (format.name().toLowerCase(Locale.ROOT).equals(name.get())) {
                return format;
            }
        }
        throw new ParameterException(
                parsed.commandSpec().commandLine(), "--format 只有 jsonl、csv、table，没有 " + name.get());
    }

    /** A writer of rows to what a command prints. */
    static RowWriter to(Format format, Zhibiao zhibiao) {
        // Buffered, for a row is written in small pieces.
        return format.to(
                new BufferedWriter(new OutputStreamWriter(zhibiao.out(), StandardCharsets.UTF_8)),
                zhibiao.terminal().width());
    }

    /** How the names of such files end. */
    static String extension(Format format) {
        return switch (format) {
            case JSONL -> "jsonl";
            case CSV -> "csv";
            case TABLE -> "txt";
        };
    }
}
