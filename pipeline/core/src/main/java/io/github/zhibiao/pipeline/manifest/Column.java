package io.github.zhibiao.pipeline.manifest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of a manifest, by the names that its first line may give them. */
enum Column {
    FILE("file|文件"),
    REPORT("report|报告"),
    TITLE("title|标题"),
    AREA("area|地区"),
    YEAR("year|年份"),
    KIND("kind|类型"),
    PUBLISHER("publisher|发布机构"),
    PUBLISHED("published|发布日期"),
    URL("url|网址"),
    /** For the researcher; not read. */
    NOTE("note|备注");

    private final String names; // parted by |, the first for messages

    Column(String names) {
        this.names = names;
    }

    static Optional<Column> named(String name) {
        return Arrays.stream(values())
                .filter(c -> List.of(c.names.split("\\|")).contains(name))
                .findFirst();
    }

    /** For messages. */
    static String all() {
        return Arrays.stream(values()).map(Column::toString).collect(Collectors.joining("、"));
    }

    @Override
    public String toString() {
        return names.replace('|', '/');
    }
}
