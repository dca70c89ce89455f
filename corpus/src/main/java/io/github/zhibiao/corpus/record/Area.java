package io.github.zhibiao.corpus.record;

/**
 * A reference area.
 *
 * @param code GB/T 2260, 6 digits; {@code 100000} China; {@code 000000} a foreign or unclear place
 * @param name official name
 */
public record Area(String code, String name) {

    public static final Area CHINA = new Area("100000", "中国");

    /** @throws IllegalArgumentException if the code is not 6 digits */
    public Area {
        if (code.length() != 6 || !code.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("no GB/T 2260 code: " + code);
        }
    }
}
