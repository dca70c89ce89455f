package io.github.zhibiao.app.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Chinese what is wrong with a command line, and how to see what is right. */
final class WrongUse implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine line = e.getCommandLine();
        line.getErr().println("错误：" + say(e));
        line.getErr().println("帮助：" + line.getCommandSpec().qualifiedName() + " --help");
        return Zhibiao.WRONG_USE;
    }

    private static String say(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return "不认识的命令、选项或参数：" + String.join(" ", unmatched.getUnmatched());
        }
        if (e instanceof MissingParameterException missing) {
            return "缺少：" + names(missing.getMissing());
        }
        if (e instanceof OverwrittenOptionException twice) {
            return "给了两次：" + name(twice.getOverwritten());
        }
        if (e.getArgSpec() != null && e.getValue() != null) {
            return name(e.getArgSpec()) + " 的值不对：" + e.getValue();
        }
        return e.getMessage();
    }

    private static String names(List<ArgSpec> args) {
        return args.stream().map(WrongUse::name).collect(Collectors.joining("、"));
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }
}
