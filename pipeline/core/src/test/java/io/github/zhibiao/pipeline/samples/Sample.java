package io.github.zhibiao.pipeline.samples;

import java.util.List;

/**
 * A file of {@code corpus/reports}. To add one: its two sources, a row here, a row in {@code corpus/reports/README.md}.
 *
 * @param name of its sources, and of the file without its ending
 */
record Sample(String name, Shape shape) {

    /** The forms in which reports are met. */
    enum Shape {
        UTF_8("txt"),
        GB18030("txt"),
        TRADITIONAL_UTF_8("txt"),
        TRADITIONAL_BIG5("txt"),
        /** Traditional script, and readings behind characters. */
        WITH_READINGS("txt"),
        /** The same by a program that works on bytes, and full-width signs made ASCII by one. */
        ONE_BYTE_OFF("txt"),
        RECENT_HTML("html"),
        /** Says gb2312 and is GBK. */
        OLD_HTML("html"),
        PDF("pdf");

        private final String ending;

        Shape(String ending) {
            this.ending = ending;
        }
    }

    static final List<Sample> ALL = List.of(
            new Sample("anji-work-2023", Shape.UTF_8),
            new Sample("suzhou-environment-2022", Shape.UTF_8),
            new Sample("xiamen-plan-2022", Shape.UTF_8),
            new Sample("suifenhe-work-2024", Shape.UTF_8),
            new Sample("liangshan-budget-2024", Shape.GB18030),
            new Sample("xining-bulletin-2019", Shape.GB18030),
            new Sample("gansu-court-2024", Shape.TRADITIONAL_BIG5),
            new Sample("enshi-procuratorate-2021", Shape.TRADITIONAL_UTF_8),
            new Sample("longsheng-rule-of-law-2022", Shape.WITH_READINGS),
            new Sample("dali-rule-of-law-2024", Shape.ONE_BYTE_OFF),
            new Sample("foshan-bulletin-2023", Shape.RECENT_HTML),
            new Sample("shanghai-disclosure-2023", Shape.OLD_HTML),
            new Sample("chongqing-work-2021", Shape.PDF));

    String file() {
        return name + "." + shape.ending;
    }

    String goldFile() {
        return name + ".gold.jsonl";
    }

    @Override
    public String toString() {
        return file();
    }
}
