package io.github.zhibiao.pipeline.read;

import io.github.zhibiao.corpus.text.Notice;
import io.github.zhibiao.corpus.text.Span;
import java.io.IOException;
import java.util.ArrayList;
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
        if (isWhole(bytes)) {
            return read(bytes, List.of());
        }
        try {
            return read(bytes, List.of(new Notice("cut-off", new Span(0, 0), "PDF 不完整，文件被截断，只读出其中一部分")));
        } catch (Refusal e) {
            throw new Refusal("PDF 不完整，文件被截断", e);
        }
    }

    private Content read(byte[] bytes, List<Notice> doubts) throws Refusal {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return content(document, doubts);
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

    private Content content(PDDocument document, List<Notice> doubts) throws IOException, Refusal {
        int pages = document.getNumberOfPages();
        if (pages > limits.pages()) {
            throw new Refusal("页数过多（" + pages + " 页，上限 " + limits.pages() + " 页）");
        }
        if (pages == 0) {
            throw new Refusal("PDF 没有页");
        }
        List<Integer> broken = new ArrayList<>();
        List<PdfPage> read = PdfLines.of(document, limits, broken);
        List<PdfLine> lines = read.stream().flatMap(p -> p.lines().stream()).toList();
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
        List<Notice> notices = new ArrayList<>(doubts);
        pages("page-broken", broken, "已损坏，读不出来").ifPresent(notices::add);
        silentPages(lines, broken, pages).ifPresent(notices::add);
        return new Content("", title(document, text), text, paragraphs.blocks(), paragraphs.pages(), notices);
    }

    /** A report of which some pages are pictures is read, but not without saying so. */
    private static Optional<Notice> silentPages(List<PdfLine> lines, List<Integer> broken, int pages) {
        Set<Integer> speaking = lines.stream().map(PdfLine::page).collect(Collectors.toSet());
        List<Integer> silent = IntStream.rangeClosed(1, pages)
                .boxed()
                .filter(p -> !speaking.contains(p) && !broken.contains(p))
                .toList();
        return pages("page-without-text", silent, "没有文字，或为图片");
    }

    private static Optional<Notice> pages(String code, List<Integer> pages, String what) {
        String numbers = pages.stream().map(String::valueOf).collect(Collectors.joining("、"));
        return pages.isEmpty()
                ? Optional.empty()
                : Optional.of(new Notice(code, new Span(0, 0), "第 " + numbers + " 页" + what));
    }

    /**
     * PDFBox mends a file that was cut off as well as it can, which is a report with a part of its figures: it is read, but
     * not without saying so.
     */
    private static boolean isWhole(byte[] bytes) {
        String head = Format.latin(bytes, 0, 1024);
        String tail = Format.latin(bytes, Math.max(0, bytes.length - TAIL), TAIL);
        Matcher m = LINEARIZED.matcher(head);
        boolean shorter = m.find() && Long.parseLong(m.group(1)) > bytes.length;
        return !shorter && tail.contains("%%EOF");
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
