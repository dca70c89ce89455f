package io.github.zhibiao.corpus.report;

/** What sort of report it is, which decides how its plain past and its plans are to be read. */
public enum ReportKind {
    WORK("政府工作报告"),
    BULLETIN("统计公报"),
    BUDGET("预算报告"),
    RULE_OF_LAW("法治政府建设报告"),
    DISCLOSURE("信息公开年报"),
    OTHER("其他");

    private final String label;

    ReportKind(String label) {
        this.label = label;
    }

    /** The kind's name for people, in Chinese. */
    public String label() {
        return label;
    }
}
