package io.github.zhibiao.app.cli;

import io.github.zhibiao.pipeline.Catalogue;
import io.github.zhibiao.pipeline.DataFolder;
import io.github.zhibiao.pipeline.FailedInput;
import io.github.zhibiao.pipeline.NoSuchReport;
import io.github.zhibiao.pipeline.Opening;
import io.github.zhibiao.pipeline.UnusableDataFolder;
import io.github.zhibiao.pipeline.manifest.UnusableManifest;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The {@code zhibiao} command, and what all of its commands share: where they print, and what status they leave with. */
public final class Zhibiao {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USE = 2;

    private final PrintStream out;
    private final PrintStream err;
    private final Terminal terminal;
    private final Optional<Opening> opening;
    private final Map<String, Supplier<Command>> commands = new LinkedHashMap<>();

    /**
     * @param out takes data
     * @param err takes everything else
     * @param terminal what they are shown on
     */
    public Zhibiao(PrintStream out, PrintStream err, Terminal terminal) {
        this(out, err, terminal, Optional.empty());
    }

    /** @param opening the catalogue that a query will ask, most likely */
    Zhibiao(PrintStream out, PrintStream err, Terminal terminal, Optional<Opening> opening) {
        this.opening = opening;
        this.out = out;
        this.err = err;
        this.terminal = terminal;
        commands.put("ingest", () -> new IngestCommand(this));
        commands.put("query", () -> new QueryCommand(this));
        commands.put("show", () -> new ShowCommand(this));
        commands.put("explain", () -> new ExplainCommand(this));
        commands.put("extract", () -> new ExtractCommand(this));
        commands.put("decode", () -> new DecodeCommand(this));
        commands.put("restore", () -> new RestoreCommand(this));
        commands.put("evaluate", () -> new EvaluateCommand(this));
        commands.put("concepts", () -> new ConceptsCommand(this));
    }

    /** The folder's catalogue, which may be half open already. */
    Catalogue catalogue(DataFolder folder) throws IOException {
        return opening.isPresent() ? Catalogue.open(folder, opening.get()) : Catalogue.open(folder);
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    Terminal terminal() {
        return terminal;
    }

    /** Runs a command; the status is 0 for done, 1 if some input failed, 2 for wrong use. */
    public int run(String... args) {
        // The others are built only where they may be needed: for the help, and to tell a wrong name.
        Map<String, Command> wanted = new LinkedHashMap<>();
        commands.forEach((name, command) -> {
            if (args.length == 0 || !commands.containsKey(args[0]) || name.equals(args[0])) {
                wanted.put(name, command.get());
            }
        });
        CommandSpec spec = spec();
        wanted.forEach((name, command) -> spec.addSubcommand(name, command.spec()));
        CommandLine line = new CommandLine(spec);
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler(new WrongUse());
        // A class and not a lambda: picocli's own classes are too old for the archive, and so would the lambda's be.
        line.setExecutionStrategy(new IExecutionStrategy() {
            @Override
            public int execute(ParseResult parsed) {
                return Zhibiao.this.execute(parsed, wanted);
            }
        });
        return line.execute(args);
    }

    private static CommandSpec spec() {
        CommandSpec spec = Options.command("zhibiao", "从中国政府报告里找出每一个指标数字，连同它的名称、地区、时期和出处。");
        spec.usageMessage().descriptionHeading("%n");
        spec.usageMessage().description("先收录，后查询：", "  zhibiao ingest 报告目录", "  zhibiao query 行政复议 受理");
        spec.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("显示版本")
                .build());
        String version = Zhibiao.class.getPackage().getImplementationVersion();
        return spec.version("zhibiao " + (version == null ? "（未打包）" : version));
    }

    private int execute(ParseResult parsed, Map<String, Command> wanted) {
        Integer helped = CommandLine.executeHelpRequest(parsed);
        if (helped != null) {
            return helped;
        }
        Optional<ParseResult> command = Optional.ofNullable(parsed.subcommand());
        if (command.isEmpty()) {
            parsed.commandSpec().commandLine().usage(err);
            return WRONG_USE;
        }
        try {
            return wanted.get(command.get().commandSpec().name()).run(command.get());
        } catch (UnusableDataFolder e) {
            err.println("错误：" + e.getMessage());
            return e.busy() ? FAILED : WRONG_USE;
        } catch (UnusableManifest e) {
            e.problems().forEach(p -> err.println("错误：报告清单 " + p.place() + "：" + p.reason()));
            return FAILED;
        } catch (NoSuchReport e) {
            err.println("错误：" + e.getMessage());
            return FAILED;
        } catch (FailedInput e) {
            err.println(failed(e.address(), e.reason()));
            return FAILED;
        } catch (IOException e) {
            return failed(e);
        } catch (UncheckedIOException e) {
            return failed(e.getCause());
        }
    }

    private int failed(IOException e) {
        if (e instanceof AccessDeniedException) { // the messages of these are but the path
            err.println("错误：没有读写的权限：" + e.getMessage());
        } else if (e instanceof FileSystemException) {
            err.println("错误：读写失败（" + e.getClass().getSimpleName() + "）：" + e.getMessage());
        } else {
            err.println("错误：" + e.getMessage());
        }
        return FAILED;
    }

    /** How every command tells of an input that came to nothing. */
    static String failed(String address, String reason) {
        return "失败 " + address + "：" + reason;
    }
}
