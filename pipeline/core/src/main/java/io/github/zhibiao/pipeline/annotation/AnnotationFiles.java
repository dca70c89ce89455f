package io.github.zhibiao.pipeline.annotation;

import io.github.zhibiao.corpus.gold.GoldReport;
import io.github.zhibiao.corpus.gold.MalformedGold;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Files of annotated figures: {@code NAME.gold.jsonl} of one report, and tables of any number of them. */
public final class AnnotationFiles {

    private static final String GOLD = ".gold.jsonl";

    private AnnotationFiles() {}

    /**
     * The files that an argument stands for: a file is itself, a folder the {@code *.gold.jsonl} that lie in it, by name.
     */
    public static List<Path> of(String argument) throws IOException, UnreadableAnnotation {
        Path path;
        try {
            path = Path.of(argument);
        } catch (InvalidPathException e) {
            throw new UnreadableAnnotation(argument, "不是可用的路径");
        }
        if (argument.isBlank() || !Files.exists(path)) {
            throw new UnreadableAnnotation(argument, "标注文件不存在");
        }
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.list(path)) {
            List<Path> gold =
                    files.filter(f -> f.toString().endsWith(GOLD)).sorted().toList();
            if (gold.isEmpty()) {
                throw new UnreadableAnnotation(argument, "目录里没有标注文件（*" + GOLD + "）");
            }
            return gold;
        }
    }

    /** What a file holds: one report, or for a table those that it names. */
    public static List<Annotated> read(Path file) throws IOException, UnreadableAnnotation {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
            return CsvFile.read(file);
        }
        GoldReport gold;
        try {
            gold = GoldReport.load(file);
        } catch (CharacterCodingException e) {
            throw new UnreadableAnnotation(file, "不是 UTF-8 编码");
        } catch (MalformedGold e) {
            throw new UnreadableAnnotation(e.place(), e.reason());
        }
        if (gold.records().isEmpty()) {
            throw new UnreadableAnnotation(file, "没有标注");
        }
        return List.of(new Annotated.Placed(gold, file));
    }
}
