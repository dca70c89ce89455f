package io.github.zhibiao.pipeline.read;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/** Rich text. Its bytes are told apart into commands and characters by rtfparserkit, which knows the code pages. */
final class RtfReader {

    private final ReadLimits limits;

    RtfReader(ReadLimits limits) {
        this.limits = limits;
    }

    Content read(byte[] bytes) throws Refusal {
        if (Format.latin(bytes, Math.max(0, bytes.length - 1024), 1024).lastIndexOf('}') < 0) {
            throw new Refusal("RTF 文档不完整，文件被截断");
        }
        BlockText text = new BlockText();
        FlowWriter writer = new FlowWriter(text, limits);
        RtfBody body = new RtfBody(limits);
        try {
            new StandardRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(bytes)), body);
        } catch (RtfBody.Beyond e) {
            throw new Refusal(e.getMessage(), e);
        } catch (IOException | RuntimeException e) {
            // On damaged files the parser fails in any of these ways.
            throw new Refusal("RTF 文档不完整或已损坏", e);
        }
        if (body.isOpen()) {
            throw new Refusal("RTF 文档不完整，文件被截断");
        }
        for (Flow flow : body.flows()) {
            writer.write(flow);
        }
        return new Content("", "", text.text(), text.blocks(), List.of(), List.of());
    }
}
