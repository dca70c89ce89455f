/**
 * What a report states: amounts, units, periods, areas, and the records made of them. Amounts are {@code BigDecimal}, as
 * written. Finds nothing by itself.
 */
package io.github.zhibiao.corpus.record;
