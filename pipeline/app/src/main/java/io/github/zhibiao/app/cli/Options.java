package io.github.zhibiao.app.cli;

import io.github.zhibiao.pipeline.DataFolder;
import io.github.zhibiao.pipeline.Input;
import io.github.zhibiao.pipeline.Limits;
import io.github.zhibiao.pipeline.manifest.UnusableManifest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What the commands take alike. */
final class Options {

    private Options() {}

    /** A command with its help in Chinese. */
    static CommandSpec command(String name, String header) {
        CommandSpec spec = CommandSpec.create().name(name);
        UsageMessageSpec usage = spec.usageMessage();
        usage.header(header);
        usage.synopsisHeading("%n用法：");
        usage.synopsisSubcommandLabel("命令");
        usage.parameterListHeading("%n参数：%n");
        usage.optionListHeading("%n选项：%n");
        usage.commandListHeading("%n命令：%n");
        usage.sortOptions(false);
        return spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("显示帮助")
                .build());
    }

    static OptionSpec option(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .description(description)
                .build();
    }

    /** One or more arguments. */
    static PositionalParamSpec arguments(String label, String description) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .arity("1..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(description)
                .build();
    }

    /** Words to look for, or none. */
    static PositionalParamSpec words(String description) {
        return PositionalParamSpec.builder()
                .paramLabel("WORDS")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(description)
                .build();
    }

    /** The one argument. */
    static PositionalParamSpec argument(String label, String description) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .index("0")
                .required(true)
                .type(String.class)
                .description(description)
                .build();
    }

    /** {@code --data}, for the commands that work on a data folder. */
    static OptionSpec data() {
        return option("--data", "DIR", "数据目录（默认 ./" + DataFolder.DEFAULT + "）");
    }

    static List<String> arguments(ParseResult parsed) {
        return parsed.matchedPositionalValue(0, List.of());
    }

    /**
     * The files and the files of the folders that a command is to read, for one that reads no pages.
     *
     * @throws ParameterException for the address of a page
     * @throws UnusableManifest if a folder has one that cannot be used as it is
     */
    static List<Input> files(ParseResult parsed, Limits limits) throws UnusableManifest, IOException {
        for (String arg : arguments(parsed)) {
            if (arg.matches("(?i)https?://.*")) {
                String name = parsed.commandSpec().name();
                throw new ParameterException(
                        parsed.commandSpec().commandLine(), name + " 只读本机的文件，网页请用 ingest 收录：" + arg);
            }
        }
        return Input.of(arguments(parsed), limits);
    }

    static String argument(ParseResult parsed) {
        return parsed.matchedPositionalValue(0, "");
    }

    static Optional<String> value(ParseResult parsed, String option) {
        Optional<String> value = Optional.ofNullable(parsed.matchedOptionValue(option, null));
        if (value.filter(String::isBlank).isPresent()) {
            throw new ParameterException(parsed.commandSpec().commandLine(), option + " 的值为空");
        }
        return value;
    }

    static Path data(ParseResult parsed) {
        return Path.of(value(parsed, "--data").orElse(DataFolder.DEFAULT));
    }
}
