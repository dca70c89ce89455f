package io.github.zhibiao.pipeline.samples;

import io.github.zhibiao.corpus.report.Original;
import io.github.zhibiao.pipeline.read.ReportReader;
import io.github.zhibiao.pipeline.read.UnreadableReport;
import io.github.zhibiao.pipeline.restore.Garbler;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Makes {@code corpus/reports} and {@code corpus/gold} from {@code corpus/src/test/samples}. The same sources give the
 * same files, byte for byte.
 */
final class SampleMaker {

    /** Shows a lone byte as a question mark and takes the next one with it: {@code 輸?shù)葓?zhí)法}. */
    private static final Garbler.Decoder READINGS_DECODER = new Garbler.Decoder("?", true);

    /** Leaves a lone byte out: {@code 工作!队裣谐鞘懈聴l例}. */
    private static final Garbler.Decoder SIGNS_DECODER = new Garbler.Decoder("", false);

    private static final LocalDate PRINTED = LocalDate.of(2021, 1, 28);

    private final Path corpus;
    private final Optional<Path> font;

    /**
     * @param corpus the folder of the corpus module
     * @param font the font collection that {@link PdfPaper} prints with; without it a PDF that is there stays as it is
     */
    SampleMaker(Path corpus, Optional<Path> font) {
        this.corpus = corpus;
        this.font = font;
    }

    /** Writes the sample and its annotated records. */
    void write(Sample sample) throws IOException {
        Made made = make(sample);
        Files.createDirectories(gold(sample).getParent());
        Files.write(report(sample), made.bytes());
        Files.writeString(gold(sample), rows(sample, made), StandardCharsets.UTF_8);
    }

    Path report(Sample sample) {
        return corpus.resolve("reports").resolve(sample.file());
    }

    Path gold(Sample sample) {
        return corpus.resolve("gold").resolve(sample.goldFile());
    }

    Annotated source(Sample sample) throws IOException {
        return Annotated.load(corpus.resolve("src/test/samples"), sample.name());
    }

    String rows(Sample sample, Made made) throws IOException {
        return GoldRows.of(source(sample), made);
    }

    Made make(Sample sample) throws IOException {
        Annotated source = source(sample);
        String text = source.text();
        return switch (sample.shape()) {
            case UTF_8 -> sameLength(text, StandardCharsets.UTF_8);
            case GB18030 -> sameLength(text, Charset.forName("GB18030"));
            case TRADITIONAL_UTF_8 -> sameLength(Traditional.of(text), StandardCharsets.UTF_8);
            case TRADITIONAL_BIG5 -> sameLength(Traditional.of(text), Charset.forName("Big5"));
            case WITH_READINGS -> {
                String traditional = Garbler.script(text);
                yield garbled(traditional, Garbler.pinyin(traditional, Garbler.READINGS));
            }
            case ONE_BYTE_OFF -> {
                String traditional = Garbler.script(text);
                String read = Garbler.shiftedPinyin(traditional, Garbler.READINGS, READINGS_DECODER);
                yield garbled(traditional, Garbler.asciiPunctuation(read, SIGNS_DECODER));
            }
            case RECENT_HTML -> page(sample, source, HtmlPage.RECENT, StandardCharsets.UTF_8);
            case OLD_HTML -> page(sample, source, HtmlPage.OLD, Charset.forName("GBK"));
            case PDF -> located(source, printed(sample, source), sample);
        };
    }

    private byte[] printed(Sample sample, Annotated source) throws IOException {
        return font.isPresent() ? PdfPaper.of(source, font.get(), PRINTED) : Files.readAllBytes(report(sample));
    }

    private Made page(Sample sample, Annotated source, HtmlPage page, Charset charset) throws IOException {
        String frame = Files.readString(
                corpus.resolve("src/test/samples/" + sample.name() + ".page.html"), StandardCharsets.UTF_8);
        return located(source, bytes(page.of(frame, source), charset), sample);
    }

    private static Made sameLength(String raw, Charset charset) throws IOException {
        return new Made(bytes(raw, charset), raw, UnaryOperator.identity());
    }

    private static Made garbled(String clean, String raw) throws IOException {
        return new Made(bytes(raw, StandardCharsets.UTF_8), raw, new Alignment(clean, raw)::of);
    }

    private static Made located(Annotated source, byte[] bytes, Sample sample) throws IOException {
        try {
            String raw = new ReportReader()
                    .read(new Original("file:" + sample.file(), "", bytes, Instant.EPOCH))
                    .text();
            return new Made(bytes, raw, new Places(source.text(), raw)::of);
        } catch (UnreadableReport e) {
            throw new IOException(e);
        }
    }

    /** @throws IOException if the charset lacks a character: a question mark would be damage that nobody meant */
    private static byte[] bytes(String text, Charset charset) throws IOException {
        try {
            ByteBuffer encoded = charset.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new IOException("not all characters are in " + charset, e);
        }
    }
}
