package io.github.zhibiao.corpus.record;

/** An amount of a unit, as far as the text bounds it. */
public record Quantity(Amount amount, Unit unit, Comparator comparator) {}
