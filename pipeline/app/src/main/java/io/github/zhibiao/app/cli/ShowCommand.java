package io.github.zhibiao.app.cli;

import io.github.zhibiao.corpus.Extraction;
import io.github.zhibiao.pipeline.Catalogue;
import io.github.zhibiao.pipeline.DataFolder;
import io.github.zhibiao.pipeline.FailedInput;
import io.github.zhibiao.pipeline.NoSuchReport;
import io.github.zhibiao.pipeline.UnusableDataFolder;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code show}: a report as it was understood. */
record ShowCommand(Zhibiao zhibiao) implements Command {

    @Override
    public CommandSpec spec() {
        return Options.command("show", "显示一份报告：复原后的文字（数字标成【数字 #序号】）、疑点和改动。")
                .addPositional(Options.argument("REPORT", "报告编号（或其前几位）、文件名、地址或标题"))
                .addOption(OptionSpec.builder("--compare")
                        .description("逐行对照原文与复原后的文字，改动标成⟦…⟧")
                        .build())
                .addOption(Options.data());
    }

    @Override
    public int run(ParseResult parsed) throws IOException, UnusableDataFolder, NoSuchReport, FailedInput {
        try (DataFolder folder = DataFolder.read(Options.data(parsed));
                Catalogue catalogue = Catalogue.open(folder)) {
            Extraction report = catalogue.report(Options.argument(parsed));
            zhibiao.out().print(ReportView.of(report));
            if (parsed.hasMatchedOption("--compare")) {
                zhibiao.out().print(ComparisonView.of(report.document()));
            }
            return Zhibiao.DONE;
        }
    }
}
