package io.github.zhibiao.app.cli;

import io.github.zhibiao.pipeline.Limits;
import io.github.zhibiao.pipeline.archive.ArchiveLimits;
import io.github.zhibiao.pipeline.read.ReadLimits;
import io.github.zhibiao.pipeline.worker.WorkerLimits;
import java.time.Duration;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** How much one input may take: options of every command that reads files of strangers. */
final class LimitOptions {

    private static final int MB = 1_000_000;
    private static final int MOST_MB = 2_000; // what a Java array can hold

    private LimitOptions() {}

    /** The command with these options, in a group of their own at the end of its help. */
    static CommandSpec with(CommandSpec spec) {
        Limits d = Limits.DEFAULT;
        return spec.addArgGroup(ArgGroupSpec.builder()
                .heading("%n每份报告的上限（超出的报为失败，不影响其他报告）：%n")
                .exclusive(false)
                .validate(false)
                .multiplicity("0..1")
                .addArg(Options.option("--max-mb", "N", "文件大小，MB（默认 " + d.read().bytes() / MB + "）"))
                .addArg(Options.option("--max-pages", "N", "页数（默认 " + d.read().pages() + "）"))
                .addArg(Options.option(
                        "--max-characters", "N", "文字，字（默认 " + d.read().characters() + "）"))
                .addArg(Options.option(
                        "--max-seconds", "N", "读取时间，秒（默认 " + d.worker().time().toSeconds() + "）"))
                .addArg(Options.option(
                        "--max-memory", "N", "读取进程的内存，MB（默认 " + d.worker().megabytes() + "）"))
                .addArg(Options.option(
                        "--max-unpacked-mb",
                        "N",
                        "一个压缩包解压后共多大，MB（默认 " + d.archive().bytes() / MB + "）"))
                .addArg(Options.option(
                        "--max-ratio", "N", "解压后是压缩前的几倍（默认 " + d.archive().ratio() + "）"))
                .addArg(Options.option(
                        "--max-members", "N", "压缩包里的文件数（默认 " + d.archive().members() + "）"))
                .addArg(Options.option(
                        "--max-depth", "N", "压缩包嵌套几层（默认 " + d.archive().depth() + "）"))
                .build());
    }

    /** @throws ParameterException for what is no number above zero */
    static Limits of(ParseResult parsed) {
        Limits d = Limits.DEFAULT;
        int bytes = MB * number(parsed, "--max-mb", d.read().bytes() / MB, MOST_MB);
        return new Limits(
                new ReadLimits(
                        bytes,
                        number(parsed, "--max-pages", d.read().pages(), Integer.MAX_VALUE),
                        number(parsed, "--max-characters", d.read().characters(), Integer.MAX_VALUE)),
                new ArchiveLimits(
                        bytes,
                        (long) MB
                                * number(
                                        parsed,
                                        "--max-unpacked-mb",
                                        (int) (d.archive().bytes() / MB),
                                        Integer.MAX_VALUE),
                        number(parsed, "--max-ratio", d.archive().ratio(), Integer.MAX_VALUE),
                        number(parsed, "--max-members", d.archive().members(), Integer.MAX_VALUE),
                        number(parsed, "--max-depth", d.archive().depth(), MOST_MB)),
                new WorkerLimits(
                        Duration.ofSeconds(number(
                                parsed, "--max-seconds", (int) d.worker().time().toSeconds(), Integer.MAX_VALUE)),
                        number(parsed, "--max-memory", d.worker().megabytes(), Integer.MAX_VALUE)));
    }

    private static int number(ParseResult parsed, String option, int otherwise, int most) {
        String value = Options.value(parsed, option).orElse(String.valueOf(otherwise));
        if (value.matches("[1-9]\\d{0,9}") && Long.parseLong(value) <= most) {
            return Integer.parseInt(value);
        }
        throw new ParameterException(
                parsed.commandSpec().commandLine(), option + " 应是 1 到 " + most + " 的整数，不是 " + value);
    }
}
