package io.github.zhibiao.corpus.record;

/**
 * What kind of quantity a unit measures; figures of different dimensions never compare. {@code %} and {@code 百分点} are
 * two dimensions: a share is not a difference of shares.
 */
public enum Dimension {
    COUNT,
    PEOPLE,
    EVENTS,
    MONEY,
    SHARE,
    SHARE_DIFFERENCE,
    MULTIPLE,
    RATIO,
    RANK,
    LENGTH,
    AREA,
    VOLUME,
    MASS,
    TIME,
    ENERGY,
    POWER,
    TEMPERATURE,
    SPEED,
    FREQUENCY,
    TRAFFIC,
    CONCENTRATION,
    INFORMATION,
    INDEX,
    COMPOUND,
    NONE
}
