package io.github.zhibiao.app.cli;

import io.github.zhibiao.corpus.gold.Disagreement;
import io.github.zhibiao.corpus.gold.Disagreement.Missed;
import io.github.zhibiao.corpus.gold.Disagreement.Spurious;
import io.github.zhibiao.corpus.gold.Disagreement.Wrong;
import io.github.zhibiao.corpus.gold.Field;
import io.github.zhibiao.corpus.gold.GoldRecord;
import io.github.zhibiao.corpus.row.RecordRow;
import io.github.zhibiao.corpus.row.RowJson;
import io.github.zhibiao.pipeline.Evaluation.Scored;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What one report's rows and annotations disagree in, in text order. */
record ErrorView(String report, List<ErrorView.Entry> errors) {

    /**
     * One disagreement, its keys those of a row.
     *
     * @param kind {@code missed}, {@code spurious} or {@code wrong}
     * @param field what is wrong; {@code figure} where the figure itself is missed or spurious
     * @param wanted the accepted answers, parted by {@code |}; absent where nothing was wanted
     * @param got absent where nothing was found
     */
    record Entry(String kind, String report, int start, int end, String text, String field, String wanted, String got) {

        private String line() {
            String place = "[" + start + ", " + end + ") " + Shown.line(text) + "  ";
            return "  "
                    + switch (kind) {
                        case "missed" -> "漏  " + place + "应为 " + wanted + (got == null ? "" : "，该处实得 " + got);
                        case "spurious" -> "多  " + place + "实得 " + got;
                        default -> "错  " + place + chinese(field) + "应为 " + wanted + "，实得 " + got;
                    };
        }

        private static String chinese(String field) {
            return switch (field) {
                case "comparator" -> "比较";
                case "form" -> "形式";
                case "status" -> "状态";
                case "area" -> "地区";
                case "period" -> "时期";
                case "name_exact" -> "名称(严)";
                default -> "名称";
            };
        }
    }

    static ErrorView of(Scored report) {
        List<Entry> errors = new ArrayList<>();
        List<Disagreement> all = report.result().disagreements();
        for (Disagreement each : all) {
            if (each instanceof Missed missed) {
                errors.add(error(report.report(), missed.gold(), foundAt(missed.gold(), all)));
            } else if (each instanceof Spurious spurious) {
                RecordRow row = spurious.row();
                errors.add(new Entry(
                        "spurious", report.report(), row.start(), row.end(), row.text(), "figure", null, says(row)));
            } else if (each instanceof Wrong wrong) {
                wrong.fields().stream()
                        .filter(f -> f != Field.WHOLE)
                        // A name that is not even alike is told once.
                        .filter(f -> f != Field.NAME_EXACT || !wrong.fields().contains(Field.NAME_SOFT))
                        .sorted()
                        .forEach(f -> errors.add(error(report.report(), wrong, f)));
            }
        }
        errors.sort(Comparator.comparingInt(Entry::start));
        return new ErrorView(report.report(), errors);
    }

    private static Entry error(String report, GoldRecord gold, String found) {
        return new Entry("missed", report, gold.start(), gold.end(), gold.text(), "figure", says(gold), found);
    }

    private static Entry error(String report, Wrong wrong, Field field) {
        GoldRecord gold = wrong.gold();
        return new Entry(
                "wrong",
                report,
                gold.start(),
                gold.end(),
                gold.text(),
                field.code(),
                wrong.wanted(field),
                wrong.got(field));
    }

    /** A missed figure is often found with another value or unit. */
    private static String foundAt(GoldRecord gold, List<Disagreement> all) {
        return all.stream()
                .filter(Spurious.class::isInstance)
                .map(d -> ((Spurious) d).row())
                .filter(row -> row.start() < gold.end() && gold.start() < row.end())
                .map(ErrorView::says)
                .findFirst()
                .orElse(null);
    }

    private static String says(GoldRecord gold) {
        String upper = gold.upper().map(u -> "~" + plain(u)).orElse("");
        String unit = gold.unit().judged() ? " " + gold.unit() : "";
        return String.join("|", gold.indicator()) + " = " + plain(gold.value()) + upper + unit;
    }

    private static String says(RecordRow row) {
        String upper = row.upper() == null ? "" : "~" + plain(row.upper());
        return row.indicator() + " = " + (row.value() == null ? "" : plain(row.value())) + upper + " " + row.unit();
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (!errors.isEmpty()) {
            lines.add("");
            lines.add(Shown.line(report));
            errors.forEach(e -> lines.add(Shown.harmless(e.line())));
        }
        return lines;
    }

    List<String> json() {
        return errors.stream().map(RowJson::write).toList();
    }
}
