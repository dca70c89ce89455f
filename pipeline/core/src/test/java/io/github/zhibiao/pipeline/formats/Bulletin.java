package io.github.zhibiao.pipeline.formats;

import java.util.List;

/** The report that all files of {@code corpus/formats} hold. The figures are made up. */
final class Bulletin {

    static final String TITLE = "安吉县2023年国民经济和社会发展统计公报";
    static final String HEADING = "交通运输";
    static final String SENTENCE = "全年货物运输总量1204.50万吨，比上年下降2.4%。";
    static final String CAPTION = "表1 2023年安吉县运输量";

    static final List<List<String>> ROWS = List.of(
            List.of("指标", "单位", "绝对数", "比上年增长（%）"),
            List.of("旅客运输总量", "万人", "512.60", "8.3"),
            List.of("　公路", "万人", "430.20", "6.1"),
            List.of("货物运输总量", "万吨", "1,204.50", "-2.4"));

    /** The records that the table gives, as {@code name value unit form}. */
    static final List<String> TABLE = List.of(
            "旅客运输总量 5126000 人 level",
            "旅客运输总量 8.3 % growth",
            "公路旅客运输总量 4302000 人 level",
            "公路旅客运输总量 6.1 % growth",
            "货物运输总量 12045000 吨 level",
            "货物运输总量 -2.4 % growth");

    /** And those of the sentence. */
    static final List<String> PROSE = List.of("货物运输总量 12045000 吨 level", "货物运输总量 -2.4 % growth");

    private Bulletin() {}
}
