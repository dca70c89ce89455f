package io.github.zhibiao.pipeline;

import io.github.zhibiao.corpus.row.RecordRow;
import io.github.zhibiao.corpus.row.RowJson;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rows that were extracted before: {@code NAME.jsonl} or {@code NAME.EXT.jsonl} for a report called NAME. */
record RowFiles(Path folder) {

    /** @throws FailedInput where there are none of that report, or a line is no row */
    List<RecordRow> of(String report) throws IOException, FailedInput {
        Path file =
                file(report).orElseThrow(() -> new FailedInput(folder.toString(), "没有报告 " + report + " 的指标文件", null));
        List<RecordRow> rows = new ArrayList<>();
        int number = 0;
        for (String line : text(file).split("\n", -1)) {
            number++;
            if (!line.isBlank()) {
                rows.add(row(line, file + ":" + number));
            }
        }
        return rows;
    }

    private static RecordRow row(String line, String place) throws FailedInput {
        try {
            return RowJson.read(line, RecordRow.class);
        } catch (IllegalArgumentException e) {
            throw new FailedInput(place, "不是一行指标：" + e.getMessage(), e);
        }
    }

    private static String text(Path file) throws IOException, FailedInput {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new FailedInput(file.toString(), "不是 UTF-8 编码", e);
        }
    }

    private Optional<Path> file(String report) throws IOException {
        String name = report.substring(report.replace('\\', '/').lastIndexOf('/') + 1);
        Path plain = folder.resolve(name + ".jsonl");
        if (Files.exists(plain)) {
            return Optional.of(plain);
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> {
                        String other = f.getFileName().toString();
                        return other.startsWith(name + ".") && other.endsWith(".jsonl");
                    })
                    .min(Path::compareTo);
        }
    }
}
