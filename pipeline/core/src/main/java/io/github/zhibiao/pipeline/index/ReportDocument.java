package io.github.zhibiao.pipeline.index;

import io.github.zhibiao.corpus.record.Area;
import io.github.zhibiao.corpus.report.ReportKind;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;

/** The last document of a block: the report itself. */
public final class ReportDocument {

    private ReportDocument() {}

    static Document write(StoredReport report) {
        Document document = new Document();
        document.add(new StringField(Fields.KIND, Fields.REPORT, Field.Store.NO));
        document.add(new StringField(Fields.SHA256, report.sha256(), Field.Store.YES));
        document.add(new StoredField("report_id", report.id()));
        report.uris().forEach(uri -> document.add(new StoredField("report_uri", uri)));
        document.add(new StoredField("report_title", report.title()));
        document.add(new StoredField("report_kind", report.kind().name()));
        report.publisher().ifPresent(p -> document.add(new StoredField("report_publisher", p)));
        report.published().ifPresent(p -> document.add(new StoredField("report_published", p.toString())));
        report.area().ifPresent(a -> {
            document.add(new StoredField("report_area_code", a.code()));
            document.add(new StoredField("report_area_name", a.name()));
        });
        report.year().ifPresent(y -> document.add(new StoredField("report_year", y.getValue())));
        document.add(new StoredField("report_records", report.records()));
        document.add(new StoredField("report_notices", report.notices()));
        return document;
    }

    /** The report that {@code stored}, the stored fields of a document of kind {@link Fields#REPORT}, tells of. */
    public static StoredReport read(Document stored) {
        return new StoredReport(
                stored.get("report_id"),
                List.of(stored.getValues("report_uri")),
                stored.get(Fields.SHA256),
                stored.get("report_title"),
                ReportKind.valueOf(stored.get("report_kind")),
                Optional.ofNullable(stored.get("report_publisher")),
                Optional.ofNullable(stored.get("report_published")).map(LocalDate::parse),
                Optional.ofNullable(stored.get("report_area_code"))
                        .map(code -> new Area(code, stored.get("report_area_name"))),
                Optional.ofNullable(stored.get("report_year")).map(Year::parse),
                stored.getField("report_records").numericValue().intValue(),
                stored.getField("report_notices").numericValue().intValue());
    }
}
