package io.github.zhibiao.extractors.indicator;

/**
 * What stands behind a figure and is counted by it: {@code 39家市级部门完成整改} counts 市级部门.
 *
 * @param noun the noun, or empty
 * @param predicate what is said of it, or empty
 */
record Counted(String noun, String predicate) {

    static final Counted NOTHING = new Counted("", "");
}
