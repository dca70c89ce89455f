package io.github.zhibiao.corpus.gold;

/** From where to where a score may lie, both ends included. */
public record Interval(double low, double high) {}
