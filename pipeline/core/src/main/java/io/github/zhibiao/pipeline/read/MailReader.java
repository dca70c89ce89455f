package io.github.zhibiao.pipeline.read;

import io.github.zhibiao.corpus.text.Notice;
import io.github.zhibiao.corpus.text.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

/**
 * A mail, or a web page saved with its pictures ({@code .mht}), which is one too: its text, the HTML form of it if there
 * are several. What is attached is named in a notice; it is a report of its own.
 */
final class MailReader {

    private static final int MOST_PARTS = 1_000;

    private static final MimeConfig CONFIG = MimeConfig.custom()
            .setMaxLineLen(1_000_000)
            .setMaxHeaderLen(1_000_000)
            .setMaxHeaderCount(10_000)
            .build();

    private final ReadLimits limits;
    private byte[] html = {};
    private byte[] plain = {};
    private String htmlType = "";
    private String plainType = "";
    private String subject = "";
    private final List<String> attached = new ArrayList<>();

    private MailReader(ReadLimits limits) {
        this.limits = limits;
    }

    static Content read(byte[] bytes, ReadLimits limits) throws Refusal {
        MailReader mail = new MailReader(limits);
        try {
            mail.parts(bytes);
        } catch (IOException | MimeException | RuntimeException e) {
            throw new Refusal("邮件不完整或已损坏", e);
        }
        return mail.content();
    }

    private void parts(byte[] bytes) throws IOException, MimeException, Refusal {
        MimeTokenStream stream = new MimeTokenStream(CONFIG);
        stream.parse(new ByteArrayInputStream(bytes));
        String name = "";
        boolean apart = false;
        int parts = 0;
        int depth = 0;
        for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
            switch (state) {
                case T_START_HEADER -> {
                    name = "";
                    apart = false;
                    if (++parts > MOST_PARTS) {
                        throw new Refusal("邮件的部分过多（上限 " + MOST_PARTS + " 个）");
                    }
                }
                case T_START_MESSAGE -> depth++;
                case T_END_MESSAGE -> depth--;
                case T_FIELD -> {
                    Field field = stream.getField();
                    String body = decoded(field.getBody());
                    String called = field.getName().toLowerCase(Locale.ROOT);
                    if (called.equals("subject") && depth == 1 && subject.isEmpty()) {
                        subject = body;
                    } else if (called.equals("content-disposition")) {
                        apart = body.toLowerCase(Locale.ROOT).startsWith("attachment");
                        name = named(body, name);
                    } else if (called.equals("content-type")) {
                        name = named(body, name);
                    }
                }
                case T_BODY -> part(stream, apart, name);
                default -> {}
            }
        }
    }

    private void part(MimeTokenStream stream, boolean apart, String name) throws IOException {
        String type = stream.getBodyDescriptor().getMimeType().toLowerCase(Locale.ROOT);
        String charset = stream.getBodyDescriptor().getCharset();
        String declared = charset == null ? type : type + "; charset=" + charset;
        if (apart || !type.startsWith("text/")) {
            if (!name.isEmpty() && !type.startsWith("image/")) {
                attached.add(name);
            }
            return;
        }
        try (InputStream in = stream.getDecodedInputStream()) {
            if (type.equals("text/html") && html.length == 0) {
                html = in.readNBytes(limits.bytes());
                htmlType = declared;
            } else if (type.equals("text/plain") && plain.length == 0) {
                plain = in.readNBytes(limits.bytes());
                plainType = declared;
            }
        }
    }

    private static String named(String field, String otherwise) {
        for (String parameter : field.split(";", -1)) {
            String p = parameter.strip();
            if (p.matches("(?is)(?:file)?name\\s*=.*")) {
                return decoded(p.substring(p.indexOf('=') + 1).strip().replace("\"", ""));
            }
        }
        return otherwise;
    }

    /** {@code =?GB2312?B?1/fHy7Htvq0=?=} as what it says. */
    private static String decoded(String field) {
        return DecoderUtil.decodeEncodedWords(field == null ? "" : field, DecodeMonitor.SILENT)
                .strip();
    }

    private Content content() throws Refusal {
        Content content;
        if (html.length > 0) {
            content = HtmlReader.read(TextDecoder.decode(html, htmlType));
        } else if (plain.length > 0) {
            content = PlainText.read(TextDecoder.decode(plain, plainType));
        } else {
            throw new Refusal(attached.isEmpty() ? "邮件中没有正文" : "邮件只有附件：" + String.join("、", attached));
        }
        List<Notice> notices = new ArrayList<>(content.notices());
        if (!attached.isEmpty()) {
            notices.add(new Notice("attachments", new Span(0, 0), "附件未读：" + String.join("、", attached)));
        }
        String title = content.title().isEmpty() ? subject : content.title();
        return new Content(content.charset(), title, content.text(), content.blocks(), content.pages(), notices);
    }
}
