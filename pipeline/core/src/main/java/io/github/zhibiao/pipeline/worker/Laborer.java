package io.github.zhibiao.pipeline.worker;

import io.github.zhibiao.corpus.report.Original;
import io.github.zhibiao.pipeline.archive.Members;
import io.github.zhibiao.pipeline.archive.Unpacker;
import io.github.zhibiao.pipeline.archive.UnreadableArchive;
import io.github.zhibiao.pipeline.read.ReportReader;
import io.github.zhibiao.pipeline.read.UnreadableReport;
import java.io.IOException;

/** The worker's side: does a task and answers. */
final class Laborer {

    private final Channel channel;

    Laborer(Channel channel) {
        this.channel = channel;
    }

    void work(Task task) throws IOException {
        Answer last;
        try {
            last = answer(task);
        } catch (UnreadableReport e) {
            last = new Answer.Refused(e.reason());
        } catch (UnreadableArchive e) {
            last = new Answer.Refused(e.reason());
        } catch (StackOverflowError e) {
            last = new Answer.Refused("内容嵌套过深");
        } catch (RuntimeException e) { // as in Attempt: the parsers of these formats throw any
            last = new Answer.Refused("处理时出错，可能是程序的缺陷：" + e);
        }
        channel.send(Answer.class, last);
    }

    private Answer answer(Task task) throws UnreadableReport, UnreadableArchive, IOException {
        if (task instanceof Task.Read read) {
            return new Answer.Text(new ReportReader(read.limits()).read(read.original()));
        }
        Task.Unpack unpack = (Task.Unpack) task;
        new Unpacker(unpack.limits()).unpack(unpack.archive(), new Members() {
            @Override
            public void found(Original member) throws IOException {
                channel.send(Answer.class, new Answer.Member(member));
            }

            @Override
            public void failed(String address, String reason) throws IOException {
                channel.send(Answer.class, new Answer.NoMember(address, reason));
            }
        });
        return new Answer.Done();
    }
}
