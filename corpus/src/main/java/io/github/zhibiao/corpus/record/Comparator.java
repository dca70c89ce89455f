package io.github.zhibiao.corpus.record;

import java.util.Locale;

/** How the stated number bounds the true one. */
public enum Comparator {
    EQ,
    /** 以上, 不低于 */
    GE,
    /** 超, 突破, 逾, 多, 余 */
    GT,
    /** 以内, 不超过, 以下 */
    LE,
    /** 不足, 低于 */
    LT,
    /** 约, 近, 左右, 接近 */
    APPROX;

    /** As rows write it: {@code eq}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
