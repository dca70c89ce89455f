package io.github.zhibiao.app.cli;

import io.github.zhibiao.corpus.gold.Bootstrap;
import io.github.zhibiao.corpus.gold.Field;
import io.github.zhibiao.corpus.gold.Interval;
import io.github.zhibiao.corpus.gold.Score;
import io.github.zhibiao.corpus.row.RowJson;
import io.github.zhibiao.pipeline.Evaluation.Scored;
import io.github.zhibiao.pipeline.export.Aligned;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The scores of some reports, for a person and for a program.
 *
 * @param errors whether each disagreement is listed
 */
record ScoreView(List<Scored> reports, Score total, Bootstrap chance, boolean errors) {

    private static final List<String> HEADS = List.of(
            "报告", "必录", "找到", "漏", "多", "精确率", "召回率", "找到F1", "整行F1", "比较", "形式", "状态", "地区", "时期", "名称(严)", "名称(宽)");

    private static final List<Field> FIELDS = List.of(
            Field.COMPARATOR, Field.FORM, Field.STATUS, Field.AREA, Field.PERIOD, Field.NAME_EXACT, Field.NAME_SOFT);

    static ScoreView of(List<Scored> reports, boolean errors) {
        List<Score> scores = reports.stream().map(r -> r.result().score()).toList();
        return new ScoreView(reports, scores.stream().reduce(Score.NONE, Score::plus), Bootstrap.of(scores), errors);
    }

    List<String> table() {
        List<List<String>> cells = new ArrayList<>(List.of(HEADS));
        reports.forEach(r -> cells.add(cells(r.report(), r.result().score())));
        cells.add(cells("合计", total));
        List<String> lines = new ArrayList<>(Aligned.lines(cells));
        lines.add("95% 区间（" + unit() + "，自助法 " + chance.draws() + " 次）：找到 F1 " + interval(chance.foundF1()) + "，整行 F1 "
                + interval(chance.wholeF1()));
        if (errors) {
            reports.forEach(r -> lines.addAll(ErrorView.of(r).lines()));
        }
        return lines;
    }

    private String unit() {
        return switch (chance.unit()) {
            case REPORT -> "按报告重抽";
            case ROW -> "报告太少，按行重抽，只说明这几份报告";
        };
    }

    private static String interval(Interval interval) {
        return number(interval.low()) + "–" + number(interval.high());
    }

    private static List<String> cells(String name, Score score) {
        List<String> cells = new ArrayList<>(List.of(
                Shown.line(name),
                String.valueOf(score.gold()),
                String.valueOf(score.found()),
                String.valueOf(score.gold() - score.found()),
                String.valueOf(score.spurious()),
                number(score.precision()),
                number(score.recall()),
                number(score.foundF1()),
                number(score.wholeF1())));
        // Of the figures found; where none of them is annotated in a field there is nothing to tell.
        FIELDS.forEach(f -> cells.add(score.judged(f) == 0 ? "—" : number(score.share(f))));
        return cells;
    }

    private static String number(double score) {
        return String.format(Locale.ROOT, "%.3f", score);
    }

    /** One object for each report, then one for each of its disagreements if they are wanted; then the total. */
    List<String> json() {
        List<String> lines = new ArrayList<>();
        for (Scored report : reports) {
            lines.add(RowJson.write(
                    ScoreLine.of("report", report.report(), report.result().score(), null)));
            if (errors) {
                lines.addAll(ErrorView.of(report).json());
            }
        }
        lines.add(RowJson.write(ScoreLine.of("total", null, total, chance)));
        return lines;
    }
}
