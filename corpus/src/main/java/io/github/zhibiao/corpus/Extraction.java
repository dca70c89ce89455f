package io.github.zhibiao.corpus;

import io.github.zhibiao.corpus.record.IndicatorRecord;
import io.github.zhibiao.corpus.report.Description;
import io.github.zhibiao.corpus.report.Document;
import io.github.zhibiao.corpus.text.Notice;
import java.util.List;

/**
 * All that one report yields.
 *
 * @param records in text order, numbered from 1
 * @param notices the document's doubts and those met while extracting; spans are of the restored text
 */
public record Extraction(
        Document document, Description description, List<IndicatorRecord> records, List<Notice> notices) {

    public Extraction {
        records = List.copyOf(records);
        notices = List.copyOf(notices);
    }
}
