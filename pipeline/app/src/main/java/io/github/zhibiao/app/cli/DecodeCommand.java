package io.github.zhibiao.app.cli;

import io.github.zhibiao.pipeline.FailedInput;
import io.github.zhibiao.pipeline.Input;
import io.github.zhibiao.pipeline.read.Decoding;
import io.github.zhibiao.pipeline.read.UnreadableReport;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code decode}: in which encoding a file is, why, and what else it might have been. */
record DecodeCommand(Zhibiao zhibiao) implements Command {

    @Override
    public CommandSpec spec() {
        return Options.command("decode", "辨认编码：文件是什么编码、凭什么，其余可能的编码差多远（得分是自然对数，越接近 0 越像）。")
                .addPositional(Options.arguments("FILE|DIR", "文件或目录"));
    }

    @Override
    public int run(ParseResult parsed) {
        List<Input> inputs = Input.of(Options.arguments(parsed));
        int status = Zhibiao.DONE;
        for (Input input : inputs) {
            try {
                Decoding decoding = Decoding.of(input.fetch());
                zhibiao.out().print(DecodingView.of(input.address(), decoding));
            } catch (FailedInput e) {
                zhibiao.err().println(Zhibiao.failed(e.address(), e.reason()));
                status = Zhibiao.FAILED;
            } catch (UnreadableReport e) {
                zhibiao.err().println(Zhibiao.failed(input.address(), e.reason()));
                status = Zhibiao.FAILED;
            }
        }
        return status;
    }
}
