package io.github.zhibiao.corpus.gold;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A figure as a person wrote it down, by the rules of the annotation contract.
 *
 * @param id its name within its report: a number or a word
 * @param start first UTF-16 unit of the figure in the raw text
 * @param end one after its last
 * @param text the raw text between them
 * @param value the number, multipliers such as 万 multiplied in
 * @param upper the second number of a range
 * @param upperTold false where the annotation does not say whether the figure is a range: a row may give one
 * @param indicator every name that is right, the preferred one first
 * @param partOf the id of the figure of which this is a breakdown
 * @param optional right if found, no error if left out
 */
public record GoldRecord(
        String id,
        int start,
        int end,
        String text,
        BigDecimal value,
        Optional<BigDecimal> upper,
        boolean upperTold,
        Accepted comparator,
        Accepted unit,
        Accepted form,
        Accepted status,
        List<String> indicator,
        Accepted areaCode,
        Accepted period,
        Optional<String> partOf,
        boolean optional) {

    public GoldRecord {
        indicator = List.copyOf(indicator);
    }

    /** True where a row is compared with the annotation in this field. */
    boolean judges(Field field) {
        return switch (field) {
            case COMPARATOR -> comparator.judged();
            case FORM -> form.judged();
            case STATUS -> status.judged();
            case AREA -> areaCode.judged();
            case PERIOD -> period.judged();
            case NAME_EXACT, NAME_SOFT, WHOLE -> true;
        };
    }

    /** The figure and its name, for messages: {@code 358件 [行政复议案件受理]}. */
    public String label() {
        return text + " [" + (indicator.isEmpty() ? "" : indicator.get(0)) + "]";
    }
}
