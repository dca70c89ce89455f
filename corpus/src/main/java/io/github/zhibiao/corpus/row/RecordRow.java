package io.github.zhibiao.corpus.row;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.zhibiao.corpus.Extraction;
import io.github.zhibiao.corpus.record.Area;
import io.github.zhibiao.corpus.record.Concept;
import io.github.zhibiao.corpus.record.Evidence;
import io.github.zhibiao.corpus.record.IndicatorRecord;
import java.math.BigDecimal;
import java.util.List;

/**
 * A record as one flat row, for pandas and the like. Absent values are {@code null} and are written, so that every row
 * has every column.
 *
 * @param id the record's name among all reports
 * @param report the report's id
 * @param title the report's title
 * @param source the address the report came from
 * @param start first UTF-16 unit of the figure in the raw text
 * @param end one after its last
 * @param text the raw text between them
 * @param upper the second number of a range
 * @param concept id of the standard indicator that the name stands for
 * @param conceptName its preferred name
 * @param subject the body that did or has it
 * @param period ISO 8601
 * @param partOf id of the figure of which this is a breakdown
 * @param heading the headings above it, the highest first, joined by {@code " > "}
 * @param sentence the raw text of the sentence around it
 * @param confidence how likely the row is right as a whole, from 0 to 1, to two decimals
 * @param rule the rule that found the figure
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record RecordRow(
        String id,
        String report,
        String title,
        String source,
        int start,
        int end,
        String text,
        BigDecimal value,
        BigDecimal upper,
        String comparator,
        String unit,
        String form,
        String status,
        String indicator,
        String concept,
        String conceptName,
        String areaCode,
        String areaName,
        String subject,
        String period,
        String partOf,
        String heading,
        String sentence,
        Integer page,
        double confidence,
        String rule) {

    private static final double HUNDRED = 100;

    public static List<RecordRow> of(Extraction extraction) {
        return extraction.records().stream().map(r -> of(extraction, r)).toList();
    }

    private static RecordRow of(Extraction extraction, IndicatorRecord record) {
        Evidence evidence = record.evidence();
        return new RecordRow(
                record.id(),
                evidence.reportId(),
                extraction.description().title(),
                extraction.document().raw().source().published(),
                evidence.rawSpan().start(),
                evidence.rawSpan().end(),
                evidence.quote(),
                record.quantity().amount().value(),
                record.quantity().amount().upper().orElse(null),
                record.quantity().comparator().code(),
                record.quantity().unit().symbol(),
                record.form().code(),
                record.status().code(),
                record.indicator(),
                record.concept().map(Concept::id).orElse(null),
                record.concept().map(Concept::name).orElse(null),
                record.area().map(Area::code).orElse(null),
                record.area().map(Area::name).orElse(null),
                record.subject().orElse(null),
                record.period().map(Object::toString).orElse(null),
                record.partOf().isPresent()
                        ? evidence.reportId() + ":" + record.partOf().getAsInt()
                        : null,
                String.join(" > ", evidence.heading()),
                evidence.sentence(),
                evidence.page().isPresent() ? evidence.page().getAsInt() : null,
                Math.round(record.confidence() * HUNDRED) / HUNDRED,
                evidence.why().rule());
    }

    /** The same row, as found at another address. */
    public RecordRow withSource(String address) {
        return new RecordRow(
                id,
                report,
                title,
                address,
                start,
                end,
                text,
                value,
                upper,
                comparator,
                unit,
                form,
                status,
                indicator,
                concept,
                conceptName,
                areaCode,
                areaName,
                subject,
                period,
                partOf,
                heading,
                sentence,
                page,
                confidence,
                rule);
    }
}
