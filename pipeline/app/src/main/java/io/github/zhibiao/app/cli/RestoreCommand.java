package io.github.zhibiao.app.cli;

import io.github.zhibiao.corpus.report.Document;
import io.github.zhibiao.pipeline.AtomicFile;
import io.github.zhibiao.pipeline.FailedInput;
import io.github.zhibiao.pipeline.Input;
import io.github.zhibiao.pipeline.Limits;
import io.github.zhibiao.pipeline.Restoration;
import io.github.zhibiao.pipeline.manifest.UnusableManifest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code restore}: the restored text of reports, and what was changed in it. */
record RestoreCommand(Zhibiao zhibiao) implements Command {

    @Override
    public CommandSpec spec() {
        String kinds = String.join("、", Restoration.kinds());
        return LimitOptions.with(Options.command("restore", "复原文字：乱码、繁体、注音、多余的空格和标记等复原成原来的文字，复原不了的留〓。")
                .addPositional(Options.arguments("FILE|DIR", "文件或目录"))
                .addOption(Options.option("--out", "DIR", "每份报告写一个文件到此目录：报告 NAME.EXT 写成 NAME.EXT.txt"))
                .addOption(OptionSpec.builder("--explain")
                        .description("列出每处改动：种类、在原文的位置、改前、改后、把握，以及存疑之处")
                        .build())
                .addOption(Options.option("--format", "FORMAT", "text（默认）或 json（一份报告一行）"))
                .addOption(Options.option("--only", "KIND,…", "只复原这几类：" + kinds))
                .addOption(Options.option("--except", "KIND,…", "不复原这几类")));
    }

    @Override
    public int run(ParseResult parsed) throws IOException, UnusableManifest {
        Set<String> kinds = kinds(parsed);
        boolean json = isJson(parsed);
        boolean explain = parsed.hasMatchedOption("--explain");
        Limits limits = LimitOptions.of(parsed);
        List<Input> inputs = Options.files(parsed, limits);
        Optional<Path> out = Options.value(parsed, "--out").map(Path::of);
        if (out.isPresent()) {
            OutFolder.make(parsed, out.get(), inputs, i -> name(i, json));
        }
        int status = Zhibiao.DONE;
        try (Restoration restoration = new Restoration(kinds, limits);
                Progress progress = Progress.of(zhibiao, "复原", inputs.size())) {
            for (Input input : inputs) {
                try {
                    Document document = restoration.of(input.fetch());
                    RestoreView view = new RestoreView(input.address(), document, explain);
                    if (out.isPresent()) {
                        AtomicFile.write(
                                out.get().resolve(name(input, json)), json ? view.json() + "\n" : document.text());
                        zhibiao.out().print(explain && !json ? view.list() : "");
                    } else {
                        zhibiao.out().print(json ? view.json() + "\n" : view.text(inputs.size() > 1));
                    }
                } catch (FailedInput e) {
                    progress.say(Zhibiao.failed(e.address(), e.reason()));
                    status = Zhibiao.FAILED;
                }
                progress.step();
                if (zhibiao.out().checkError()) {
                    break;
                }
            }
        }
        return status;
    }

    private static String name(Input input, boolean json) {
        return input.name() + (json ? ".json" : ".txt");
    }

    private static boolean isJson(ParseResult parsed) {
        String format = Options.value(parsed, "--format").orElse("text");
        if (!format.equals("text") && !format.equals("json")) {
            throw wrong(parsed, "--format 只有 text、json，没有 " + format);
        }
        return format.equals("json");
    }

    private static Set<String> kinds(ParseResult parsed) {
        Set<String> kinds = new LinkedHashSet<>(Restoration.kinds());
        Set<String> only = listed(parsed, "--only");
        if (!only.isEmpty()) {
            kinds.retainAll(only);
        }
        kinds.removeAll(listed(parsed, "--except"));
        return kinds;
    }

    private static Set<String> listed(ParseResult parsed, String option) {
        Set<String> listed = new LinkedHashSet<>();
        Options.value(parsed, option)
                .map(v -> v.split("[,，、\\s]+", -1))
                .ifPresent(v -> Arrays.stream(v).filter(k -> !k.isEmpty()).forEach(listed::add));
        for (String kind : listed) {
            if (!Restoration.kinds().contains(kind)) {
                throw wrong(parsed, option + " 没有 " + kind + " 这一类，只有 " + String.join("、", Restoration.kinds()));
            }
        }
        return listed;
    }

    private static ParameterException wrong(ParseResult parsed, String message) {
        return new ParameterException(parsed.commandSpec().commandLine(), message);
    }
}
