package io.github.zhibiao.pipeline.read;

import io.github.zhibiao.corpus.report.Original;
import io.github.zhibiao.corpus.report.RawText;
import io.github.zhibiao.corpus.report.Source;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Reads a report's bytes into its raw text. Holds no state but its limits: one reader serves any number of threads. */
public final class ReportReader {

    private static final int HARMLESS_BYTES = 2_000_000;

    private final ReadLimits limits;

    public ReportReader() {
        this(ReadLimits.DEFAULT);
    }

    public ReportReader(ReadLimits limits) {
        this.limits = limits;
    }

    /**
     * True for text and pages of common size, which are read in steps that can be counted and into little memory; other
     * formats have parsers that a hostile file may hang.
     */
    public static boolean isHarmless(byte[] bytes) {
        return bytes.length <= HARMLESS_BYTES && Format.ofMagic(bytes).isEmpty();
    }

    /**
     * The text that a person would see in the report.
     *
     * @throws UnreadableReport if there is no text to be had, or the report is beyond the limits
     */
    public RawText read(Original original) throws UnreadableReport {
        try {
            return readOrRefuse(original);
        } catch (Refusal e) {
            throw new UnreadableReport(e.getMessage(), original.uri(), e.getCause());
        }
    }

    private RawText readOrRefuse(Original original) throws Refusal {
        byte[] bytes = original.bytes();
        if (bytes.length == 0) {
            throw new Refusal("文件为空");
        }
        if (bytes.length > limits.bytes()) {
            throw new Refusal("文件过大（" + bytes.length + " 字节，上限 " + limits.bytes() + " 字节）");
        }
        Optional<Format> binary = Format.ofMagic(bytes);
        if (binary.isPresent()) {
            return rawText(original, binary.get(), readBinary(binary.get(), bytes));
        }
        Decoded decoded = TextDecoder.decode(bytes, original.declaredType());
        limits.checkCharacters(decoded.text().length());
        Format format = Format.ofText(decoded.text(), original);
        return rawText(original, format, readText(format, decoded));
    }

    private Content readText(Format format, Decoded decoded) throws Refusal {
        return switch (format) {
            case HTML -> HtmlReader.read(decoded);
            case CSV -> DelimitedText.read(decoded, limits);
            default -> PlainText.read(decoded);
        };
    }

    private Content readBinary(Format format, byte[] bytes) throws Refusal {
        return switch (format) {
            case PDF -> new PdfReader(limits).read(bytes);
            case DOCX -> new DocxReader(limits).read(bytes);
            case DOC -> new DocReader(limits).read(bytes);
            case XLSX -> new XlsxReader(limits).read(bytes);
            case XLS -> new XlsReader(limits).read(bytes);
            case ODT -> new OdfReader(limits).readText(bytes);
            case ODS -> new OdfReader(limits).readSheets(bytes);
            case OFD -> new OfdReader(limits).read(bytes);
            case RTF -> new RtfReader(limits).read(bytes);
            case EML, MHTML -> MailReader.read(bytes, limits);
            default -> throw new Refusal("尚不能读" + spaced(format.label()));
        };
    }

    private RawText rawText(Original original, Format format, Content content) throws Refusal {
        limits.checkCharacters(content.text().length());
        if (content.blocks().isEmpty()) {
            throw new Refusal("文件中没有文字");
        }
        String sha256 = sha256(original.bytes());
        Source source = new Source(
                sha256.substring(0, 12),
                original.uri(),
                format.mediaType(),
                content.charset(),
                sha256,
                original.fetchedAt());
        return new RawText(
                source, content.title(), content.text(), content.blocks(), content.pages(), content.notices());
    }

    /** Chinese typography puts a space between a Chinese word and a Latin one. */
    private static String spaced(String label) {
        return label.charAt(0) < 0x80 ? " " + label : label;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
