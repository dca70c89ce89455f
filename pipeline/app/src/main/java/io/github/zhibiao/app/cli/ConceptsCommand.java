package io.github.zhibiao.app.cli;

import io.github.zhibiao.corpus.record.Concept;
import io.github.zhibiao.pipeline.Dictionary;
import io.github.zhibiao.pipeline.export.ConceptList;
import io.github.zhibiao.pipeline.export.Format;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code concepts}: the standard indicators. */
record ConceptsCommand(Zhibiao zhibiao) implements Command {

    @Override
    public CommandSpec spec() {
        return Options.command("concepts", "查标准指标：编号、名称、别名；不给词则全部列出。简体、繁体皆可。")
                .addPositional(Options.words("要找的词，每一个都要在编号、名称、别名或类别里"))
                .addOption(Options.option("--format", "FORMAT", "table（默认）、jsonl 或 csv"));
    }

    @Override
    public int run(ParseResult parsed) throws IOException {
        Format format = Formats.of(parsed, Format.TABLE);
        List<String> words = Options.arguments(parsed);
        if (!words.isEmpty() && words.stream().allMatch(String::isBlank)) {
            throw new ParameterException(parsed.commandSpec().commandLine(), "要找的词为空");
        }
        List<Concept> found = new Dictionary().search(words);
        if (found.isEmpty()) {
            zhibiao.err().println("没有找到：" + String.join(" ", words));
        }
        // Buffered, for a row is written in small pieces.
        BufferedWriter out = new BufferedWriter(new OutputStreamWriter(zhibiao.out(), StandardCharsets.UTF_8));
        ConceptList.write(found, format, out, zhibiao.terminal().width());
        return Zhibiao.DONE;
    }
}
