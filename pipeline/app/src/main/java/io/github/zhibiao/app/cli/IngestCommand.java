package io.github.zhibiao.app.cli;

import io.github.zhibiao.pipeline.DataFolder;
import io.github.zhibiao.pipeline.Ingest;
import io.github.zhibiao.pipeline.Input;
import io.github.zhibiao.pipeline.Limits;
import io.github.zhibiao.pipeline.Outcome;
import io.github.zhibiao.pipeline.Pipeline;
import io.github.zhibiao.pipeline.RunReport;
import io.github.zhibiao.pipeline.UnusableDataFolder;
import io.github.zhibiao.pipeline.manifest.UnusableManifest;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code ingest}: reports into the data folder. */
record IngestCommand(Zhibiao zhibiao) implements Command {

    @Override
    public CommandSpec spec() {
        return LimitOptions.with(Options.command("ingest", "收录报告：原件存入数据目录，找到的指标存入索引。")
                .addPositional(Options.arguments("FILE|DIR|URL", "文件、压缩包、目录，或 http(s) 网址"))
                .addOption(Options.data()));
    }

    @Override
    public int run(ParseResult parsed) throws IOException, UnusableDataFolder, UnusableManifest {
        Limits limits = LimitOptions.of(parsed);
        List<Input> inputs = Input.of(Options.arguments(parsed), limits);
        try (DataFolder folder = DataFolder.write(Options.data(parsed));
                Pipeline pipeline = new Pipeline(limits)) {
            RunReport report = ingest(new Ingest(folder, pipeline), inputs);
            zhibiao.out()
                    .println("读取 " + report.read() + " 份：收录 " + report.indexed() + "，未变 " + report.unchanged() + "，失败 "
                            + report.failed() + "；新收录指标 " + report.records() + " 条");
            return report.failed() == 0 ? Zhibiao.DONE : Zhibiao.FAILED;
        }
    }

    private RunReport ingest(Ingest ingest, List<Input> inputs) throws IOException {
        try (Progress progress = Progress.of(zhibiao, "收录", inputs.size())) {
            return ingest.run(inputs, outcome -> {
                if (outcome instanceof Outcome.Failed failed) {
                    progress.say(Zhibiao.failed(failed.address(), failed.reason()));
                }
                progress.step();
            });
        }
    }
}
