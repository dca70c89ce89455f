package io.github.zhibiao.pipeline.manifest;

import io.github.zhibiao.corpus.report.Given;
import io.github.zhibiao.extractors.area.AreaTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * {@code reports.csv} of a folder of reports: a line for each file, its column {@code file} the file's path in that
 * folder. Lines with the same {@code report} are pieces of one report, in their order; what one of them says holds for
 * the report. An empty cell says nothing.
 */
public final class Manifest {

    /** What it is called. */
    public static final String NAME = "reports.csv";

    private final Path folder;
    private final Problems problems;
    private AreaTable areas; // loaded if a place is named

    private Manifest(Path folder, Path file) {
        this.folder = folder;
        this.problems = new Problems(file);
    }

    /**
     * The reports that the folder's manifest lists, in its order; none if there is no manifest.
     *
     * @param folder absolute
     * @throws UnusableManifest with all that is wrong in it
     */
    public static List<Listed> of(Path folder) throws UnusableManifest, IOException {
        Path file = folder.resolve(NAME);
        return Files.isRegularFile(file) ? new Manifest(folder, file).read(file) : List.of();
    }

    private List<Listed> read(Path file) throws UnusableManifest, IOException {
        Map<String, List<Line>> reports = new LinkedHashMap<>();
        Map<Path, Line> files = new HashMap<>();
        for (Line line : CsvLines.read(file, problems)) {
            path(line).ifPresent(path -> {
                Line before = files.putIfAbsent(path, line);
                if (before != null) {
                    problems.add(line, Column.FILE, "第 " + before.number() + " 行已经列出这个文件");
                }
            });
            String id = line.cell(Column.REPORT);
            reports.computeIfAbsent(id.isEmpty() ? "\n" + line.number() : id, r -> new ArrayList<>())
                    .add(line);
        }
        List<Listed> listed = new ArrayList<>();
        for (List<Line> lines : reports.values()) {
            Given given = given(lines);
            if (!problems.any()) {
                listed.add(
                        new Listed(lines.stream().flatMap(l -> path(l).stream()).toList(), given));
            }
        }
        problems.check();
        return listed;
    }

    private Optional<Path> path(Line line) {
        String cell = line.cell(Column.FILE);
        if (cell.isEmpty()) {
            problems.add(line, Column.FILE, "没有写文件");
            return Optional.empty();
        }
        try {
            Path path = folder.resolve(cell.replace('\\', '/')).normalize();
            if (!path.startsWith(folder)) {
                problems.add(line, Column.FILE, "文件应在清单所在的目录里：" + cell);
            } else if (!Files.isRegularFile(path)) {
                problems.add(line, Column.FILE, "没有这个文件：" + cell);
            } else {
                return Optional.of(path);
            }
        } catch (InvalidPathException e) {
            problems.add(line, Column.FILE, "不是可用的路径：" + cell);
        }
        return Optional.empty();
    }

    private Given given(List<Line> lines) {
        Optional<Year> year = told(lines, Column.YEAR, Cells::year);
        return new Given(
                told(lines, Column.TITLE, Function.identity()),
                told(lines, Column.KIND, Cells::kind),
                told(lines, Column.PUBLISHER, Function.identity()),
                told(lines, Column.PUBLISHED, Cells::date),
                told(lines, Column.AREA, cell -> Cells.area(cell, areas(), year.orElse(null))),
                year,
                told(lines, Column.URL, Cells::url));
    }

    private AreaTable areas() {
        if (areas == null) {
            areas = new AreaTable();
        }
        return areas;
    }

    /** What the lines of one report say in a column: the first to say anything, and no other may say otherwise. */
    private <T> Optional<T> told(List<Line> lines, Column column, Function<String, T> reader) {
        Optional<T> told = Optional.empty();
        for (Line line : lines) {
            if (line.cell(column).isEmpty()) {
                continue;
            }
            try {
                T here = reader.apply(line.cell(column));
                if (told.isPresent() && !told.get().equals(here)) {
                    problems.add(line, column, "与同一报告的另一行不同：" + line.cell(column));
                }
                told = told.isPresent() ? told : Optional.of(here);
            } catch (IllegalArgumentException e) {
                problems.add(line, column, e.getMessage());
            }
        }
        return told;
    }
}
