package io.github.zhibiao.pipeline.formats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zhibiao.corpus.record.Amount;
import io.github.zhibiao.corpus.record.IndicatorRecord;
import io.github.zhibiao.corpus.report.Document;
import io.github.zhibiao.corpus.report.Original;
import io.github.zhibiao.corpus.report.RawText;
import io.github.zhibiao.extractors.Extractor;
import io.github.zhibiao.pipeline.read.ReportReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One report in every format gives the same records, whatever its file is called. */
class FormatsTest {

    private static final Path FOLDER = Path.of("..", "..", "corpus", "formats");
    private static final Extractor EXTRACTOR = new Extractor();

    /** The files; what the format's name is in a record's source. */
    enum Sample {
        DOCX("docx", true, WordFiles::docx, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ODT("odt", true, WordFiles::odt, "application/vnd.oasis.opendocument.text"),
        RTF("rtf", true, WordFiles::rtf, "application/rtf"),
        EML("eml", true, MailFiles::eml, "message/rfc822"),
        MHT("mht", true, MailFiles::mht, "multipart/related"),
        OFD("ofd", true, OfdFile::make, "application/ofd"),
        XLSX("xlsx", false, SheetFiles::xlsx, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        XLS("xls", false, SheetFiles::xls, "application/vnd.ms-excel"),
        ODS("ods", false, SheetFiles::ods, "application/vnd.oasis.opendocument.spreadsheet"),
        CSV("csv", false, SheetFiles::csv, "text/csv");

        private final String extension;
        private final boolean prose;

        @SuppressWarnings("ImmutableEnumChecker") // a supplier without state
        private final Supplier<byte[]> maker;

        private final String mediaType;

        Sample(String extension, boolean prose, Supplier<byte[]> maker, String mediaType) {
            this.extension = extension;
            this.prose = prose;
            this.maker = maker;
            this.mediaType = mediaType;
        }

        byte[] bytes() {
            return maker.get();
        }

        String file() {
            return "anji-bulletin-2023." + extension;
        }
    }

    static Stream<Sample> samples() throws IOException {
        for (Sample s : Sample.values()) {
            if (Boolean.getBoolean("zhibiao.samples.write")) {
                Files.createDirectories(FOLDER);
                Files.write(FOLDER.resolve(s.file()), s.maker.get());
            }
        }
        return Stream.of(Sample.values());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theFileGivesTheRecords(Sample sample) throws Exception {
        byte[] file = Files.readAllBytes(FOLDER.resolve(sample.file()));
        RawText raw = read(sample.file(), file);
        assertEquals(sample.mediaType, raw.source().mediaType());
        List<String> expected = new ArrayList<>(sample.prose ? Bulletin.PROSE : List.of());
        expected.addAll(Bulletin.TABLE);
        assertEquals(expected, records(raw), raw.text());
        assertTrue(raw.text().startsWith(Bulletin.TITLE), raw.text());
        assertEquals(sample.prose, raw.text().contains("\n一、" + Bulletin.HEADING + "\n"));
        for (String hidden : List.of("旧数", "铁路", "港口", "旧标题")) {
            assertFalse(raw.text().contains(hidden), hidden + " is not to be seen");
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theNameOfTheFileDoesNotMatter(Sample sample) throws Exception {
        byte[] file = Files.readAllBytes(FOLDER.resolve(sample.file()));
        if (sample != Sample.CSV) { // which is text, and a table only by its name or its width
            assertEquals(sample.mediaType, read("a.xls", file).source().mediaType());
            assertEquals(records(read(sample.file(), file)), records(read("报告.doc", file)));
        }
    }

    /** HSSF writes the time and the user into what it makes, so that its bytes differ. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "XLS")
    void theFileIsWhatTheMakerMakes(Sample sample) throws IOException {
        assertArrayEquals(sample.maker.get(), Files.readAllBytes(FOLDER.resolve(sample.file())));
    }

    @Test
    void aWebPageCalledASpreadsheetIsAWebPage() throws Exception {
        RawText raw = read("附表.xls", MailFiles.html("utf-8").getBytes(StandardCharsets.UTF_8));
        assertEquals("text/html", raw.source().mediaType());
        assertTrue(records(raw).containsAll(Bulletin.TABLE));
    }

    private static RawText read(String name, byte[] bytes) throws Exception {
        return new ReportReader().read(new Original("file:///r/" + name, "", bytes, Instant.EPOCH));
    }

    private static List<String> records(RawText raw) {
        List<String> records = new ArrayList<>();
        for (IndicatorRecord r : EXTRACTOR.extract(Document.unchanged(raw)).records()) {
            assertEquals("2023", r.period().orElseThrow().toString());
            assertEquals("330523", r.area().orElseThrow().code());
            Amount.Exact exact = (Amount.Exact) r.quantity().amount();
            records.add(r.indicator() + " " + exact.value().stripTrailingZeros().toPlainString() + " "
                    + r.quantity().unit().symbol() + " " + r.form().name().toLowerCase(java.util.Locale.ROOT));
        }
        return records;
    }
}
