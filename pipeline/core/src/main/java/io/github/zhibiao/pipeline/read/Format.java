package io.github.zhibiao.pipeline.read;

import io.github.zhibiao.corpus.report.Original;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What sort of file it is, told from its first bytes, then from what the giver declares, then from its name. The name
 * alone is not to be trusted: a bulletin offered as {@code .xls} is a zip inside, one offered as {@code .doc} a web page.
 */
enum Format {
    TEXT("text/plain", ""),
    HTML("text/html", ""),
    PDF("application/pdf", "PDF 文档"),
    DOC("application/msword", "Word 97 文档（.doc）"),
    XLS("application/vnd.ms-excel", "Excel 97 文档（.xls）"),
    PPT("application/vnd.ms-powerpoint", "PowerPoint 97 文档（.ppt）"),
    OLE("application/x-ole-storage", "Office 97 文档"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word 文档（.docx）"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Excel 文档（.xlsx）"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "PowerPoint 文档（.pptx）"),
    OFD("application/ofd", "版式文档（.ofd）"),
    ZIP("application/zip", "压缩包（.zip）"),
    ARCHIVE("application/x-archive", "压缩包"),
    ODT("application/vnd.oasis.opendocument.text", "OpenDocument 文本（.odt）"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "OpenDocument 表格（.ods）"),
    RTF("application/rtf", "RTF 文档"),
    CSV("text/csv", ""),
    MHTML("multipart/related", "网页归档（.mht）"),
    EML("message/rfc822", "邮件（.eml）"),
    IMAGE("image", "图片");

    /** The head of a mail, or of a web page that Internet Explorer or Word saved as one: some of its fields, one a line. */
    private static final Pattern MAIL = Pattern.compile(
            "(?is)(?:(?:From|To|Cc|Date|Subject|Received|Return-Path|Delivered-To|Message-ID|MIME-Version|Content-Type"
                    + "|Content-Location|Snapshot-Content-Location|X-[\\w-]+|DKIM-Signature|Reply-To):"
                    + "[^\r\n]*\r?\n(?:[ \\t][^\r\n]*\r?\n)*){2}");

    private final String mediaType;
    private final String label;

    Format(String mediaType, String label) {
        this.mediaType = mediaType;
        this.label = label;
    }

    String mediaType() {
        return mediaType;
    }

    /** Its name for people, in Chinese; empty for text and web pages. */
    String label() {
        return label;
    }

    /** The format that the bytes themselves show, if it is not one made of text alone. */
    static Optional<Format> ofMagic(byte[] bytes) {
        // The signature should be at the very start, but web servers put blank lines before it.
        String head = latin(bytes, 0, 1024);
        if (head.contains("%PDF-")) {
            return Optional.of(PDF);
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return Optional.of(ole(bytes));
        }
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return Optional.of(zip(bytes));
        }
        if (head.startsWith("Rar!") || head.startsWith("7z\u00bc\u00af'\u001c") || head.startsWith("\u001f\u008b")) {
            return Optional.of(ARCHIVE);
        }
        if (head.startsWith("{\\rtf")) {
            return Optional.of(RTF);
        }
        if (MAIL.matcher(head).lookingAt()) {
            return Optional.of(head.toLowerCase(Locale.ROOT).contains("multipart/related") ? MHTML : EML);
        }
        boolean image = head.startsWith("\u0089PNG")
                || head.startsWith("\u00ff\u00d8\u00ff")
                || head.startsWith("GIF8")
                || head.startsWith("II*\0")
                || head.startsWith("MM\0*")
                || (head.startsWith("RIFF") && head.startsWith("WEBP", 8))
                || (head.startsWith("BM") && head.startsWith("\0\0\0\0", 6));
        return image ? Optional.of(IMAGE) : Optional.empty();
    }

    /** HTML or plain text: by the markup itself, then by declaration or name if there is any markup at all. */
    static Format ofText(String text, Original original) {
        String head = text.substring(0, Math.min(text.length(), 4096)).toLowerCase(Locale.ROOT);
        String start = head.stripLeading();
        if (start.startsWith("<!doctype html") || head.contains("<html") || head.contains("<body")) {
            return HTML;
        }
        if (start.matches("(?s)<(!--|p|div|table|span|meta|head|title|style|script|h[1-6]|section|article)\\b.*")) {
            return HTML;
        }
        String declared = original.declaredType().toLowerCase(Locale.ROOT);
        String path = original.uri().toLowerCase(Locale.ROOT).replaceFirst("[?#].*$", "");
        boolean called = declared.contains("html") || path.matches("(?s).*\\.(x?html?|shtml|jsp|aspx?)");
        if (called && head.matches("(?s).*<(p|br|div|table|span|td)\\b.*")) {
            return HTML;
        }
        boolean delimited = declared.contains("text/csv") || path.matches("(?s).*\\.(csv|tsv)");
        return DelimitedText.separator(text, delimited).isPresent() ? CSV : TEXT;
    }

    private static Format ole(byte[] bytes) {
        // The directory of the compound file names its streams in UTF-16LE, anywhere in the file.
        for (Format f : new Format[] {DOC, XLS, PPT}) {
            String stream = f == DOC ? "WordDocument" : f == XLS ? "Workbook" : "PowerPoint Document";
            if (find(bytes, stream.getBytes(StandardCharsets.UTF_16LE))) {
                return f;
            }
        }
        return OLE;
    }

    private static Format zip(byte[] bytes) {
        // The names of the members stand uncompressed at each member and again at the end of the file.
        String names = latin(bytes, 0, 65_536) + latin(bytes, Math.max(0, bytes.length - 262_144), 262_144);
        if (names.contains("word/document.xml")) {
            return DOCX;
        }
        if (names.contains("xl/workbook.xml")) {
            return XLSX;
        }
        if (names.contains("ppt/presentation.xml")) {
            return PPTX;
        }
        if (names.contains("mimetypeapplication/vnd.oasis.opendocument.")) {
            return names.contains("opendocument.spreadsheet") ? ODS : ODT;
        }
        return names.contains("OFD.xml") ? OFD : ZIP;
    }

    /** Some bytes as characters of one byte each, to look for signatures in; fewer where the bytes end. */
    static String latin(byte[] bytes, int from, int length) {
        return new String(bytes, from, Math.min(length, bytes.length - from), StandardCharsets.ISO_8859_1);
    }

    private static boolean find(byte[] bytes, byte[] wanted) {
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
