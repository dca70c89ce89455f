package io.github.zhibiao.pipeline.read;

import io.github.zhibiao.corpus.text.Notice;
import io.github.zhibiao.corpus.text.Span;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * PDF with a text layer. A scan has none and is refused: recognising characters in pictures is another trade.
 */
final class PdfReader {

    /** Fewer Han characters or digits than this for each page, and the text is only a stamp on a scan. */
    private static final int LEAST_FOR_EACH_PAGE = 10;

    /** Where the end mark of a whole file stands, with room for what servers append. */
    private static final int TAIL = 65_536;

    private static final double MOST_RUBBISH = 0.3;

    private static final Pattern LINEARIZED =
            Pattern.compile("/Linearized\\b.{0,200}?/L\\s+(\\d{1,10})", Pattern.DOTALL);

    static {
        OneFont.install();
    }

    private final ReadLimits limits;

    PdfReader(ReadLimits limits) {
        this.limits = limits;
    }

    Content read(byte[] bytes) throws Refusal {
        checkWhole(bytes);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return content(document);
        } catch (InvalidPasswordException e) {
            throw new Refusal("PDF 已加密，需要密码", e);
        } catch (NoClassDefFoundError e) {
            // Encryption by certificate needs a library that is left out on purpose.
            throw new Refusal("PDF 已加密（用证书）", e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // On hostile or damaged files PDFBox fails in all of these ways.
            throw new Refusal("PDF 已损坏", e);
        }
    }

    private Content content(PDDocument document) throws IOException, Refusal {
        int pages = document.getNumberOfPages();
        if (pages > limits.pages()) {
            throw new Refusal("页数过多（" + pages + " 页，上限 " + limits.pages() + " 页）");
        }
        if (pages == 0) {
            throw new Refusal("PDF 没有页");
        }
        List<PdfPage> read = PdfLines.of(document, limits);
        List<PdfLine> lines =
                read.stream().flatMap(p -> p.lines().stream()).toList();
        long said = lines.stream()
                .flatMapToInt(l -> l.text().codePoints())
                .filter(Character::isLetterOrDigit)
                .count();
        if (said < (long) LEAST_FOR_EACH_PAGE * pages) {
            throw new Refusal("扫描件，没有文字层（" + pages + " 页）");
        }
        PdfParagraphs paragraphs = new PdfParagraphs(PdfFlow.of(RunningHeads.remove(read)));
        String text = paragraphs.text();
        if (Rubbish.share(text) > MOST_RUBBISH) {
            throw new Refusal("PDF 的字体没有文字编码，取不出文字");
        }
        return new Content(
                "", title(document, text), text, paragraphs.blocks(), paragraphs.pages(), silentPages(lines, pages));
    }

    /** A report of which some pages are pictures is read, but not without saying so. */
    private static List<Notice> silentPages(List<PdfLine> lines, int pages) {
        Set<Integer> speaking = lines.stream().map(PdfLine::page).collect(Collectors.toSet());
        String silent = IntStream.rangeClosed(1, pages)
                .filter(p -> !speaking.contains(p))
                .mapToObj(String::valueOf)
                .collect(Collectors.joining("、"));
        return silent.isEmpty()
                ? List.of()
                : List.of(new Notice("page-without-text", new Span(0, 0), "第 " + silent + " 页没有文字，或为图片"));
    }

    /**
     * PDFBox mends a file that was cut off as well as it can, which here would be a report with half of its figures. So
     * what does not end as a PDF ends is refused.
     */
    private static void checkWhole(byte[] bytes) throws Refusal {
        String head = Format.latin(bytes, 0, 1024);
        String tail = Format.latin(bytes, Math.max(0, bytes.length - TAIL), TAIL);
        Matcher m = LINEARIZED.matcher(head);
        boolean shorter = m.find() && Long.parseLong(m.group(1)) > bytes.length;
        if (shorter || !tail.contains("%%EOF")) {
            throw new Refusal("PDF 不完整，文件被截断");
        }
    }

    /**
     * What the file calls itself, if its first lines say so too: many carry the title of the file they were made from
     * ({@code Microsoft Word - 报告.doc}, or in a bulletin {@code 省经贸委党组关于认真学习贯彻}).
     */
    private static String title(PDDocument document, String text) {
        String title = Optional.ofNullable(document.getDocumentInformation().getTitle())
                .orElse("")
                .strip();
        String opening = text.substring(0, Math.min(text.length(), 1000)).replaceAll("\\s", "");
        return opening.contains(title.replaceAll("\\s", "")) ? title : "";
    }
}
