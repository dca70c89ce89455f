package io.github.zhibiao.corpus.report;

import io.github.zhibiao.corpus.record.Area;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/**
 * What a report says of itself.
 *
 * @param title never blank: the file's name where the text gives none
 * @param publisher the body that published it
 * @param published when
 * @param area the place it reports on
 * @param year the year it tells of: 2025 for a work report given in early 2026
 */
public record Description(
        String title,
        ReportKind kind,
        Optional<String> publisher,
        Optional<LocalDate> published,
        Optional<Area> area,
        Optional<Year> year) {}
