package io.github.zhibiao.pipeline.index;

import io.github.zhibiao.corpus.row.RecordRow;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** A document of a block that is one record. All its fields are made from what it stores, so it can be made again. */
public final class RecordDocument {

    private static final String SENTENCE_TEXT = "sentence_text";
    private static final String HEADING_TEXT = "heading_text";
    private static final String CONCEPT_TEXT = "concept_text";

    /** {@code 2021/2025}, {@code 2023-01/2023-11}, {@code 2023-11-30}. */
    private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:-[^/]*)?(?:/(\\d{4})(?:-.*)?)?");

    /** Longer ones are no codes, names of units or of places: kept in the row, not searched by. */
    private static final int LONGEST_KEYWORD = 255;

    private static final FieldType NAME = text(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);
    private static final FieldType TEXT = text(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
    private static final FieldType WORDS = text(IndexOptions.DOCS, false);

    private RecordDocument() {}

    private static FieldType text(IndexOptions options, boolean lengthCounts) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setOmitNorms(!lengthCounts);
        type.freeze();
        return type;
    }

    /**
     * @param number of the record within its report
     * @param words cuts a text into its words, in order
     */
    static Document write(StoredReport report, IndexedRecord record, int number, Function<String, List<String>> words) {
        RecordRow row = record.row();
        Document document = new Document();
        keyword(document, Fields.KIND, Fields.RECORD);
        keyword(document, Fields.SHA256, report.sha256());
        keyword(document, Fields.ID, row.id());
        document.add(new Field(Fields.NAME, row.indicator(), NAME));
        document.add(new Field(Fields.NAME_WORDS, new Words(words.apply(row.indicator())), WORDS));
        for (String name : record.names()) {
            document.add(new Field(Fields.CONCEPT, name, TEXT));
            keyword(document, Fields.CONCEPT_NAME, Words.term(name));
        }
        document.add(new Field(Fields.SENTENCE, record.sentence(), TEXT));
        document.add(new Field(Fields.SENTENCE_WORDS, new Words(words.apply(record.sentence())), WORDS));
        document.add(new Field(Fields.HEADING, record.heading(), TEXT));
        document.add(new Field(Fields.HEADING_WORDS, new Words(words.apply(record.heading())), WORDS));
        if (row.areaName() != null) {
            document.add(new Field(Fields.AREA_TEXT, row.areaName(), TEXT));
            keyword(document, Fields.AREA_NAME, row.areaName());
        }
        if (row.areaCode() != null) {
            areaCodes(row.areaCode()).forEach(code -> keyword(document, Fields.AREA_CODE, code));
        }
        keyword(document, Fields.UNIT, row.unit());
        keyword(document, Fields.FORM, row.form());
        keyword(document, Fields.STATUS, row.status());
        document.add(new DoublePoint(Fields.VALUE, row.value().doubleValue()));
        if (row.period() != null) {
            years(document, row.period());
        }
        String order = report.area().map(a -> a.code()).orElse("~") + ' ' + report.id();
        document.add(new SortedDocValuesField(Fields.REPORT_ORDER, new BytesRef(order)));
        document.add(new NumericDocValuesField(Fields.NUMBER, number));
        StoredRow.write(document, row);
        document.add(new StoredField(SENTENCE_TEXT, record.sentence()));
        document.add(new StoredField(HEADING_TEXT, record.heading()));
        record.names().forEach(name -> document.add(new StoredField(CONCEPT_TEXT, name)));
        return document;
    }

    static IndexedRecord read(Document stored) {
        return new IndexedRecord(
                row(stored),
                stored.get(SENTENCE_TEXT),
                stored.get(HEADING_TEXT),
                List.of(stored.getValues(CONCEPT_TEXT)));
    }

    /** The row that {@code stored}, the stored fields of a document of kind {@link Fields#RECORD}, holds. */
    public static RecordRow row(Document stored) {
        return StoredRow.read(stored);
    }

    private static void keyword(Document document, String field, String value) {
        if (value.length() <= LONGEST_KEYWORD) {
            document.add(new StringField(field, value, Field.Store.NO));
        }
    }

    /** A code and the codes of what it lies in: {@code 530402} → {@code 530402, 5304, 53}. */
    private static List<String> areaCodes(String code) {
        return code.length() == 6 ? List.of(code, code.substring(0, 4), code.substring(0, 2)) : List.of(code);
    }

    private static void years(Document document, String period) {
        Matcher years = YEARS.matcher(period);
        if (years.matches()) {
            int first = Integer.parseInt(years.group(1));
            int last = years.group(2) == null ? first : Integer.parseInt(years.group(2));
            document.add(
                    new IntRange(Fields.YEARS, new int[] {Math.min(first, last)}, new int[] {Math.max(first, last)}));
            document.add(new NumericDocValuesField(Fields.LAST_YEAR, Math.max(first, last)));
        }
    }
}
