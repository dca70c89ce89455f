package io.github.zhibiao.corpus.record;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One figure: which indicator, how much of what, whose, when, and where it is said.
 *
 * @param number of the figure within its report, from 1, in text order
 * @param indicator the shortest noun phrase that would head this figure's column in a table
 * @param concept the standard indicator that the name stands for; empty where the dictionary has none
 * @param area whose figure it is; empty where the text names no place
 * @param subject the body that did or has what is told (市公安局, 全市法院), as the report names it; empty unless it is sure
 * @param period what time it is for; empty where the text names none
 * @param partOf the number of the figure of which this is a breakdown
 * @param confidence how likely all of it is right, from 0 to 1
 */
public record IndicatorRecord(
        int number,
        String indicator,
        Optional<Concept> concept,
        Quantity quantity,
        Form form,
        Status status,
        Optional<Area> area,
        Optional<String> subject,
        Optional<Period> period,
        OptionalInt partOf,
        double confidence,
        Evidence evidence) {

    /** As it is read from the text, before any dictionary is asked. */
    public IndicatorRecord(
            int number,
            String indicator,
            Quantity quantity,
            Form form,
            Status status,
            Optional<Area> area,
            Optional<Period> period,
            OptionalInt partOf,
            double confidence,
            Evidence evidence) {
        this(
                number,
                indicator,
                Optional.empty(),
                quantity,
                form,
                status,
                area,
                Optional.empty(),
                period,
                partOf,
                confidence,
                evidence);
    }

    /** The same record, whose name stands for that concept. */
    public IndicatorRecord of(Concept standard) {
        return new IndicatorRecord(
                number,
                indicator,
                Optional.of(standard),
                quantity,
                form,
                status,
                area,
                subject,
                period,
                partOf,
                confidence,
                evidence);
    }

    /** The same record, told of that body. */
    public IndicatorRecord by(Optional<String> body) {
        return new IndicatorRecord(
                number, indicator, concept, quantity, form, status, area, body, period, partOf, confidence, evidence);
    }

    /** The same record under another number, and its whole under another one. */
    public IndicatorRecord numbered(int other, OptionalInt whole) {
        return new IndicatorRecord(
                other, indicator, concept, quantity, form, status, area, subject, period, whole, confidence, evidence);
    }

    /** The same record, believed as much as {@code sure}, for a reason that its evidence tells. */
    public IndicatorRecord believed(double sure, Evidence reason) {
        return new IndicatorRecord(
                number, indicator, concept, quantity, form, status, area, subject, period, partOf, sure, reason);
    }

    /** The record's name among all reports: the report's id, a colon, the number. */
    public String id() {
        return evidence.reportId() + ":" + number;
    }
}
