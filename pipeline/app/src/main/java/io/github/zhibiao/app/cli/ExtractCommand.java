package io.github.zhibiao.app.cli;

import io.github.zhibiao.corpus.Extraction;
import io.github.zhibiao.corpus.row.RecordRow;
import io.github.zhibiao.pipeline.FailedInput;
import io.github.zhibiao.pipeline.Input;
import io.github.zhibiao.pipeline.Pipeline;
import io.github.zhibiao.pipeline.export.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code extract}: records of reports, without a data folder. */
record ExtractCommand(Zhibiao zhibiao) implements Command {

    @Override
    public CommandSpec spec() {
        return Options.command("extract", "提取指标：直接输出报告里的指标，不收录、不建索引。")
                .addPositional(Options.arguments("FILE|DIR", "文件或目录"))
                .addOption(Options.option("--format", "FORMAT", "jsonl（默认）、csv 或 table"))
                .addOption(Options.option("--out", "DIR", "每份报告写一个文件到此目录：报告 NAME.EXT 写成 NAME.EXT.jsonl"));
    }

    @Override
    public int run(ParseResult parsed) throws IOException {
        Format format = Formats.of(parsed, Format.JSONL);
        for (String arg : Options.arguments(parsed)) {
            if (arg.matches("(?i)https?://.*")) {
                throw wrong(parsed, "extract 只读本机的文件，网页请用 ingest 收录：" + arg);
            }
        }
        List<Input> inputs = Input.of(Options.arguments(parsed));
        Pipeline pipeline = new Pipeline();
        int status = Zhibiao.DONE;
        try (RowSink sink = sink(parsed, format, inputs);
                Progress progress = Progress.of(zhibiao, "提取", inputs.size())) {
            for (Input input : inputs) {
                try {
                    Extraction extraction = pipeline.run(input.fetch());
                    sink.put(input, RecordRow.of(extraction));
                } catch (FailedInput e) {
                    progress.say(Zhibiao.failed(e.address(), e.reason()));
                    status = Zhibiao.FAILED;
                }
                progress.step();
                if (sink.closed()) {
                    break;
                }
            }
        }
        return status;
    }

    private RowSink sink(ParseResult parsed, Format format, List<Input> inputs) throws IOException {
        Optional<Path> out = Options.value(parsed, "--out").map(Path::of);
        return out.isEmpty()
                ? new RowSink.Stream(Formats.to(format, zhibiao), zhibiao.out())
                : folder(parsed, new RowSink.Folder(format, out.get()), inputs);
    }

    /** Two reports of one name would overwrite each other, so none is begun: which one is wanted, only the user knows. */
    private static RowSink folder(ParseResult parsed, RowSink.Folder sink, List<Input> inputs) throws IOException {
        Map<String, Input> files = new HashMap<>();
        for (Input input : inputs) {
            // In lower case: on some systems A.txt and a.txt are one file.
            Input other = files.putIfAbsent(sink.name(input).toLowerCase(Locale.ROOT), input);
            if (other != null) {
                String both = other.address() + " 和 " + input.address();
                throw wrong(parsed, "两份报告会写到同一个文件 " + sink.name(input) + "，请分次提取到不同的目录：" + both);
            }
        }
        if (Files.exists(sink.folder()) && !Files.isDirectory(sink.folder())) {
            throw wrong(parsed, "--out 不是目录：" + sink.folder());
        }
        Files.createDirectories(sink.folder());
        return sink;
    }

    private static ParameterException wrong(ParseResult parsed, String message) {
        return new ParameterException(parsed.commandSpec().commandLine(), message);
    }
}
