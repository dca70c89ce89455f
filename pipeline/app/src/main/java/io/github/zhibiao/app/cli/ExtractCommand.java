package io.github.zhibiao.app.cli;

import io.github.zhibiao.pipeline.Input;
import io.github.zhibiao.pipeline.Limits;
import io.github.zhibiao.pipeline.Pipeline;
import io.github.zhibiao.pipeline.export.Format;
import io.github.zhibiao.pipeline.manifest.UnusableManifest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code extract}: records of reports, without a data folder. */
record ExtractCommand(Zhibiao zhibiao) implements Command {

    @Override
    public CommandSpec spec() {
        return LimitOptions.with(Options.command("extract", "提取指标：直接输出报告里的指标，不收录、不建索引。")
                .addPositional(Options.arguments("FILE|DIR", "文件、压缩包或目录"))
                .addOption(Options.option("--format", "FORMAT", "jsonl（默认）、csv 或 table"))
                .addOption(Options.option("--out", "DIR", "每份报告写一个文件到此目录：报告 NAME.EXT 写成 NAME.EXT.jsonl")));
    }

    @Override
    public int run(ParseResult parsed) throws IOException, UnusableManifest {
        Format format = Formats.of(parsed, Format.JSONL);
        Limits limits = LimitOptions.of(parsed);
        List<Input> inputs = Options.files(parsed, limits);
        try (RowSink sink = sink(parsed, format, inputs);
                Pipeline pipeline = new Pipeline(limits);
                Progress progress = Progress.of(zhibiao, "提取", inputs.size())) {
            Extracting extracting = new Extracting(pipeline, sink, progress);
            for (Input input : inputs) {
                pipeline.open(input, extracting);
                progress.step();
                if (sink.closed()) {
                    break;
                }
            }
            return extracting.status();
        }
    }

    private RowSink sink(ParseResult parsed, Format format, List<Input> inputs) throws IOException {
        Optional<Path> out = Options.value(parsed, "--out").map(Path::of);
        if (out.isEmpty()) {
            return new RowSink.Stream(Formats.to(format, zhibiao), zhibiao.out());
        }
        RowSink.Folder sink = new RowSink.Folder(format, out.get());
        OutFolder.make(parsed, sink.folder(), inputs, sink::name);
        return sink;
    }
}
