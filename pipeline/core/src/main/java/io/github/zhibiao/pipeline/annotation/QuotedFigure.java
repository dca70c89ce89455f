package io.github.zhibiao.pipeline.annotation;

import io.github.zhibiao.corpus.gold.Accepted;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A line of a table of figures: what it leaves empty is not judged.
 *
 * @param line of the table's file, from 1
 * @param quote words of the report that hold the figure
 * @param upper the second number of a range
 * @param area codes or names, as written; none where it is not told
 */
public record QuotedFigure(
        long line,
        String quote,
        BigDecimal value,
        Optional<BigDecimal> upper,
        Accepted comparator,
        Accepted unit,
        Accepted form,
        Accepted status,
        List<String> indicator,
        List<String> area,
        Accepted period,
        boolean optional) {

    public QuotedFigure {
        indicator = List.copyOf(indicator);
        area = List.copyOf(area);
    }
}
