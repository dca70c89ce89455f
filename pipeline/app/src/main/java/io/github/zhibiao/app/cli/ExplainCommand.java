package io.github.zhibiao.app.cli;

import io.github.zhibiao.corpus.Extraction;
import io.github.zhibiao.corpus.record.IndicatorRecord;
import io.github.zhibiao.pipeline.Catalogue;
import io.github.zhibiao.pipeline.DataFolder;
import io.github.zhibiao.pipeline.FailedInput;
import io.github.zhibiao.pipeline.NoSuchReport;
import io.github.zhibiao.pipeline.UnusableDataFolder;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code explain}: why a figure was found and named so. */
record ExplainCommand(Zhibiao zhibiao) implements Command {

    private static final Pattern RECORD = Pattern.compile("(.+):([0-9]{1,9})");

    @Override
    public CommandSpec spec() {
        return Options.command("explain", "解释一条指标：它为什么被找到、为什么这样命名，画成树。")
                .addPositional(Options.argument("RECORD", "指标编号，即 报告编号:序号，如 1f3a5b7c9d0e:12"))
                .addOption(Options.data());
    }

    @Override
    public int run(ParseResult parsed) throws IOException, UnusableDataFolder, NoSuchReport, FailedInput {
        String asked = Options.argument(parsed);
        Matcher id = RECORD.matcher(asked);
        if (!id.matches()) {
            throw new ParameterException(parsed.commandSpec().commandLine(), "指标编号应写作 报告编号:序号，不是 " + asked);
        }
        int number = Integer.parseInt(id.group(2));
        try (DataFolder folder = DataFolder.read(Options.data(parsed));
                Catalogue catalogue = Catalogue.open(folder)) {
            Extraction extraction = catalogue.report(id.group(1));
            Optional<IndicatorRecord> record = extraction.records().stream()
                    .filter(r -> r.number() == number)
                    .findFirst();
            if (record.isEmpty()) {
                zhibiao.err().println("错误：这份报告有 " + extraction.records().size() + " 条指标，没有：" + asked);
                return Zhibiao.FAILED;
            }
            zhibiao.out().print(RecordView.of(extraction, record.get()));
            return Zhibiao.DONE;
        }
    }
}
