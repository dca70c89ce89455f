package io.github.zhibiao.pipeline;

import io.github.zhibiao.corpus.report.Original;
import io.github.zhibiao.pipeline.read.UnreadableReport;

/** Work on one report that strangers made. */
final class Attempt {

    /** What is to be done with it. */
    interface Work<T> {
        T on(Original original) throws UnreadableReport;
    }

    private Attempt() {}

    /**
     * Does it.
     *
     * <p>The only place where any unforeseen failure ends one report and not the run: what comes in was made by
     * strangers, and the parsers of these formats answer to some of it with any runtime exception, endless recursion or
     * a claim on all memory. Such a report has failed, and its reason says that the fault may be ours.
     *
     * @throws FailedInput with the reason, if the report cannot be read or the work breaks on it
     */
    static <T> T at(Original original, Work<T> work) throws FailedInput {
        try {
            return work.on(original);
        } catch (UnreadableReport e) {
            throw new FailedInput(Address.plain(original.uri()), e.reason(), e);
        } catch (OutOfMemoryError e) {
            throw new FailedInput(Address.plain(original.uri()), "内存不足：文件过大，或内容要求过多内存", e);
        } catch (StackOverflowError e) {
            throw new FailedInput(Address.plain(original.uri()), "内容嵌套过深", e);
        } catch (RuntimeException e) {
            throw new FailedInput(Address.plain(original.uri()), "处理时出错，可能是程序的缺陷：" + e, e);
        }
    }
}
