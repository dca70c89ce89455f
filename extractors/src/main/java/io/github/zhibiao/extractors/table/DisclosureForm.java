package io.github.zhibiao.extractors.table;

import io.github.zhibiao.corpus.report.ReportKind;
import java.util.regex.Pattern;

/**
 * The form that every annual report on government information disclosure must fill in (国办公开办函〔2021〕30号). Its rows
 * 本年度办理结果 and 结转下年度继续办理 do not repeat that they are of the applications which the rows above them count.
 */
final class DisclosureForm {

    private static final String APPLICATIONS = "政府信息公开申请";
    private static final Pattern RESULT = Pattern.compile("^办理结果");
    private static final Pattern CARRIED = Pattern.compile("^(?=结转下年度继续办理)");

    private DisclosureForm() {}

    /** The name that the heading of a row gives its cells. */
    static String named(ReportKind kind, String row) {
        if (kind != ReportKind.DISCLOSURE) {
            return row;
        }
        return CARRIED.matcher(RESULT.matcher(row).replaceFirst(APPLICATIONS)).replaceFirst(APPLICATIONS);
    }
}
