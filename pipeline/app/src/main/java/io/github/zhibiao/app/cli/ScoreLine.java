package io.github.zhibiao.app.cli;

import io.github.zhibiao.corpus.gold.Bootstrap;
import io.github.zhibiao.corpus.gold.Field;
import io.github.zhibiao.corpus.gold.Interval;
import io.github.zhibiao.corpus.gold.Score;
import java.util.Locale;

/**
 * A score as one flat object, its keys those of the researchers' script. A field that is not annotated is {@code null},
 * and so is the interval of a single report.
 */
record ScoreLine(
        String kind,
        String report,
        int gold,
        int found,
        int spurious,
        double precision,
        double recall,
        double foundF1,
        double wholeF1,
        Double comparator,
        Double form,
        Double status,
        Double area,
        Double period,
        Double nameExact,
        Double nameSoft,
        Interval foundF1Interval,
        Interval wholeF1Interval,
        String resampled) {

    static ScoreLine of(String kind, String report, Score score, Bootstrap chance) {
        return new ScoreLine(
                kind,
                report,
                score.gold(),
                score.found(),
                score.spurious(),
                score.precision(),
                score.recall(),
                score.foundF1(),
                score.wholeF1(),
                share(score, Field.COMPARATOR),
                share(score, Field.FORM),
                share(score, Field.STATUS),
                share(score, Field.AREA),
                share(score, Field.PERIOD),
                share(score, Field.NAME_EXACT),
                share(score, Field.NAME_SOFT),
                chance == null ? null : chance.foundF1(),
                chance == null ? null : chance.wholeF1(),
                chance == null ? null : chance.unit().name().toLowerCase(Locale.ROOT));
    }

    private static Double share(Score score, Field field) {
        return score.judged(field) == 0 && score.found() > 0 ? null : (Double) score.share(field);
    }
}
