package io.github.zhibiao.app.cli;

import io.github.zhibiao.pipeline.Evaluation;
import io.github.zhibiao.pipeline.Evaluation.Scored;
import io.github.zhibiao.pipeline.FailedInput;
import io.github.zhibiao.pipeline.annotation.Annotated;
import io.github.zhibiao.pipeline.annotation.AnnotationFiles;
import io.github.zhibiao.pipeline.annotation.UnreadableAnnotation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code evaluate}: how well what is found agrees with what a person annotated. */
record EvaluateCommand(Zhibiao zhibiao) implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("evaluate", "评分：用自己标注的报告，看提取得准不准。");
        spec.usageMessage().descriptionHeading("%n");
        spec.usageMessage()
                .description(
                        "标注是 NAME.gold.jsonl（一行一个数字），或 CSV，首行是列名：",
                        "  file,quote,value,indicator,period,area",
                        "还可以有 unit,form,status,upper,comparator,optional。quote 是报告里的原话，",
                        "须只有一处；area 写代码或名称；几个都对的答案用 | 隔开；没有的列和空着的格",
                        "不评分。");
        return spec.addPositional(Options.arguments("GOLD", "标注文件（.gold.jsonl、.csv），或放 .gold.jsonl 的目录"))
                .addOption(Options.option("--reports", "DIR", "报告所在的目录，连同其下各级（默认：标注旁边，或与其目录并列的 reports）"))
                .addOption(Options.option("--rows", "DIR", "不重新提取，给此目录里已提取的指标（NAME.jsonl 或 NAME.EXT.jsonl）评分"))
                .addOption(OptionSpec.builder("--errors")
                        .description("列出每一个漏、多、错的数字：哪一项，应为什么，实得什么")
                        .build())
                .addOption(Options.option("--format", "FORMAT", "table（默认）或 jsonl"));
    }

    @Override
    public int run(ParseResult parsed) throws IOException {
        boolean json = json(parsed);
        boolean errors = parsed.hasMatchedOption("--errors");
        Evaluation evaluation = new Evaluation(folder(parsed, "--reports"), folder(parsed, "--rows"));
        List<Scored> scored = new ArrayList<>();
        boolean sound = true;
        List<Annotated> annotated = new ArrayList<>();
        for (String argument : Options.arguments(parsed)) {
            sound &= read(argument, annotated);
        }
        try (Progress progress = Progress.of(zhibiao, "评分", annotated.size())) {
            for (Annotated each : annotated) {
                sound &= score(evaluation, each, scored, progress);
                progress.step();
            }
        }
        if (!scored.isEmpty()) {
            ScoreView view = ScoreView.of(scored, errors);
            (json ? view.json() : view.table()).forEach(zhibiao.out()::println);
        }
        return sound ? Zhibiao.DONE : Zhibiao.FAILED;
    }

    private boolean read(String argument, List<Annotated> annotated) throws IOException {
        boolean sound = true;
        try {
            for (Path file : AnnotationFiles.of(argument)) {
                sound &= readFile(file, annotated);
            }
        } catch (UnreadableAnnotation e) {
            say(e, zhibiao.err()::println);
            return false;
        }
        return sound;
    }

    private boolean readFile(Path file, List<Annotated> annotated) throws IOException {
        try {
            annotated.addAll(AnnotationFiles.read(file));
            return true;
        } catch (UnreadableAnnotation e) {
            say(e, zhibiao.err()::println);
            return false;
        }
    }

    private static boolean score(Evaluation evaluation, Annotated annotated, List<Scored> scored, Progress progress)
            throws IOException {
        try {
            Scored one = evaluation.of(annotated);
            scored.add(one);
            if (!one.misplaced().isEmpty()) {
                progress.say("注意 " + annotated.file() + "：报告不是标注时的文字，"
                        + one.misplaced().size() + " 处对不上，第一处是 "
                        + Shown.line(one.misplaced().get(0).text()) + "；照样评分");
            }
            return one.misplaced().isEmpty();
        } catch (FailedInput e) {
            progress.say(Zhibiao.failed(e.address(), e.reason()));
        } catch (UnreadableAnnotation e) {
            say(e, progress::say);
        }
        return false;
    }

    private interface Listener {
        void say(String line);
    }

    private static void say(UnreadableAnnotation e, Listener to) {
        e.problems().forEach(p -> to.say(Zhibiao.failed(p.place(), p.reason())));
    }

    private static boolean json(ParseResult parsed) {
        String format = Options.value(parsed, "--format").orElse("table");
        if (!format.equals("table") && !format.equals("jsonl")) {
            throw wrong(parsed, "--format 只有 table、jsonl，没有 " + format);
        }
        return format.equals("jsonl");
    }

    private static Optional<Path> folder(ParseResult parsed, String option) {
        Optional<Path> folder = Options.value(parsed, option).map(Path::of);
        if (folder.isPresent() && !Files.isDirectory(folder.get())) {
            throw wrong(parsed, option + " 不是目录：" + folder.get());
        }
        return folder;
    }

    private static ParameterException wrong(ParseResult parsed, String message) {
        return new ParameterException(parsed.commandSpec().commandLine(), message);
    }
}
