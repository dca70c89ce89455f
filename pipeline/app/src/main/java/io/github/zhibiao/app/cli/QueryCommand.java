package io.github.zhibiao.app.cli;

import io.github.zhibiao.corpus.record.Form;
import io.github.zhibiao.pipeline.Catalogue;
import io.github.zhibiao.pipeline.DataFolder;
import io.github.zhibiao.pipeline.UnusableDataFolder;
import io.github.zhibiao.pipeline.export.Format;
import io.github.zhibiao.pipeline.export.RowWriter;
import io.github.zhibiao.pipeline.query.Hit;
import io.github.zhibiao.pipeline.query.RecordQuery;
import io.github.zhibiao.pipeline.query.YearRange;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code query}: figures from the index. Loads nothing that reads or extracts, for it has to start fast. */
record QueryCommand(Zhibiao zhibiao) implements Command {

    private static final int LIMIT = 20;

    @Override
    public CommandSpec spec() {
        return Options.command("query", "查询指标：先按指标名称，再按句子和标题；简体、繁体皆可。")
                .addPositional(Options.arguments("WORDS", "要找的词，每一个都要有"))
                .addOption(Options.option("--area", "AREA", "地区：名称或行政区划代码，如 玉溪市、530400、53"))
                .addOption(Options.option("--year", "YEAR", "年份：2023，或 2020..2023"))
                .addOption(Options.option("--unit", "UNIT", "单位，如 件、元、%%"))
                .addOption(Options.option("--form", "FORM", "形式：level 水平，growth 增长，change 增减，rank 位次，ratio 比例"))
                .addOption(OptionSpec.builder("--limit")
                        .paramLabel("N")
                        .type(int.class)
                        .description("最多几条（默认 " + LIMIT + "）")
                        .build())
                .addOption(Options.option("--format", "FORMAT", "table（默认）、jsonl 或 csv"))
                .addOption(Options.data());
    }

    @Override
    public int run(ParseResult parsed) throws IOException, UnusableDataFolder {
        Format format = Formats.of(parsed, Format.TABLE);
        RecordQuery query = query(parsed);
        try (DataFolder folder = DataFolder.read(Options.data(parsed));
                Catalogue catalogue = zhibiao.catalogue(folder)) {
            List<Hit> hits = catalogue.search(query);
            if (hits.isEmpty()) {
                zhibiao.err().println("没有找到：" + String.join(" ", query.words()));
            }
            try (RowWriter writer = Formats.to(format, zhibiao)) {
                for (Hit hit : hits) {
                    writer.write(hit.row());
                }
            }
            return Zhibiao.DONE;
        }
    }

    private static RecordQuery query(ParseResult parsed) {
        int limit = parsed.matchedOptionValue("--limit", LIMIT);
        if (limit < 1) {
            throw wrong(parsed, "--limit 至少为 1，不是 " + limit);
        }
        if (Options.arguments(parsed).stream().allMatch(String::isBlank)) {
            throw wrong(parsed, "要找的词为空");
        }
        Optional<YearRange> years;
        try {
            years = Options.value(parsed, "--year").map(YearRange::parse);
        } catch (IllegalArgumentException e) {
            throw wrong(parsed, "--year：" + e.getMessage());
        }
        return new RecordQuery(
                Options.arguments(parsed),
                Options.value(parsed, "--area"),
                years,
                Options.value(parsed, "--unit"),
                form(parsed),
                limit);
    }

    private static Optional<Form> form(ParseResult parsed) {
        Optional<String> asked = Options.value(parsed, "--form");
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        for (Form form : Form.values()) {
            if (form.code().equals(asked.get())) {
                return Optional.of(form);
            }
        }
        throw wrong(parsed, "--form 只有 level、growth、change、rank、ratio，没有 " + asked.get());
    }

    private static ParameterException wrong(ParseResult parsed, String message) {
        return new ParameterException(parsed.commandSpec().commandLine(), message);
    }
}
