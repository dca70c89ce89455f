package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.corpus.record.Area;
import io.github.zhibiao.extractors.area.AreaTable;
import io.github.zhibiao.extractors.period.TimeWord;
import io.github.zhibiao.extractors.quantity.Figure;
import io.github.zhibiao.extractors.rule.Mention;
import java.util.List;
import java.util.Optional;

/**
 * A sentence with all that was found in it, before anything is joined. Offsets are of {@code text}.
 *
 * @param own the report's own place
 * @param year the year the report tells of
 */
record SentenceReading(
        String text,
        List<Mention<Figure>> figures,
        List<Mention<TimeWord>> times,
        List<Mention<Area>> areas,
        AreaTable table,
        Optional<Area> own,
        int year) {

    /** Where the word for time that begins at {@code at} ends, or -1. */
    int timeAt(int at) {
        for (Mention<TimeWord> time : times) {
            if (time.start() == at && time.value().kind() != TimeWord.Kind.COMPARED_WITH) {
                int end = time.end();
                while (end < text.length() && "，, 　来以".indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                return end;
            }
        }
        return -1;
    }

    /** Where the word for time that ends at {@code at} begins, or -1. */
    int timeEndingAt(int at) {
        for (Mention<TimeWord> time : times) {
            if (time.end() == at) {
                return time.start();
            }
        }
        return -1;
    }

    Optional<Mention<Area>> areaAt(int at) {
        return areas.stream().filter(m -> m.start() == at).findFirst();
    }

    /** What 全国, 全省, 我市 mean here: the report's own place, or one above it. */
    Optional<Area> scope(String word) {
        if (own.isEmpty()) {
            return Optional.empty();
        }
        String level = word.substring(word.length() - 1);
        if (word.endsWith("自治区")) {
            level = "自治区";
        }
        return table.upTo(own.get(), level, year).or(() -> own);
    }
}
