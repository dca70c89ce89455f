package io.github.zhibiao.pipeline.read;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The box above a report that gives its number, its publisher and its date, each label and each value in a cell of its own
 * ({@code 发布机构} | {@code 保山市财政局}): puts a value behind its label, so that a line says both.
 */
final class Imprint {

    private static final Pattern LABEL =
            Pattern.compile("(?:索\\s*引\\s*号|发布机构|发文机关|发布单位|公开单位|责任部门|来\\s*源|信息来源|发布日期|发布时间|公开日期|成文日期|发文日期|生成日期|印发日期"
                    + "|文\\s*号|发文字号|主题分类|公开目录|关\\s*键\\s*[词字]|主\\s*题\\s*词|名\\s*称|标\\s*题|浏览量)\\s*[：:]?");
    private static final int LONGEST = 20;
    private static final int LONGEST_VALUE = 100;

    private final String title;
    private String label = "";

    /** @param title of the report: no value, though many a box leaves its last value empty and the title follows */
    Imprint(String title) {
        this.title = title;
    }

    /** The line as it should stand: itself, or behind the label that stood before it; nothing for a label, which waits. */
    Optional<String> line(String line) {
        boolean isLabel = line.length() <= LONGEST && LABEL.matcher(line).matches();
        String before = label;
        label = isLabel ? line.replaceFirst("\\s*[：:]?$", "：") : "";
        boolean isValue = !before.isEmpty()
                && !line.equals(title)
                && line.length() <= LONGEST_VALUE
                && !LABEL.matcher(line).lookingAt();
        return isLabel ? Optional.empty() : Optional.of(isValue ? before + line : line);
    }
}
