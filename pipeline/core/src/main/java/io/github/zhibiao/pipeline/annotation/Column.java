package io.github.zhibiao.pipeline.annotation;

import java.util.List;
import java.util.Optional;

/** The columns of a table of figures, by the names that its first line may give them. */
enum Column {
    FILE("file|文件"),
    QUOTE("quote|引文"),
    VALUE("value|数值"),
    INDICATOR("indicator|指标"),
    PERIOD("period|时期"),
    AREA("area|area_code|地区"),
    UPPER("upper|上限"),
    COMPARATOR("comparator|比较"),
    UNIT("unit|单位"),
    FORM("form|形式"),
    STATUS("status|状态"),
    OPTIONAL("optional|可缺");

    /** Without these a line is no figure. */
    static final List<Column> NEEDED = List.of(FILE, QUOTE, VALUE, INDICATOR);

    private final String names; // parted by |, the first for messages

    Column(String names) {
        this.names = names;
    }

    static Optional<Column> named(String name) {
        for (Column column : values()) {
            if (List.of(column.names.split("\\|")).contains(name)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /** For messages. */
    @Override
    public String toString() {
        return names.substring(0, names.indexOf('|'));
    }
}
