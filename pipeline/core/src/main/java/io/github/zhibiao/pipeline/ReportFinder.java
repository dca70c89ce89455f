package io.github.zhibiao.pipeline;

import io.github.zhibiao.pipeline.annotation.Annotated;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The files of annotated reports. They are looked for in the folder that is given, at any depth; without one, beside the
 * annotations and in the folder {@code reports} next to theirs: {@code gold/x.gold.jsonl} tells of
 * {@code reports/x.pdf}.
 */
final class ReportFinder {

    /** Endings of what is made of reports. */
    private static final Set<String> NO_REPORTS = Set.of("jsonl", "csv");

    private final Optional<Path> folder;
    private final Map<Path, List<Input>> listed = new LinkedHashMap<>();

    ReportFinder(Optional<Path> folder) {
        this.folder = folder;
    }

    /** @throws FailedInput where there is no such report, or more than one */
    Input find(Annotated annotated) throws FailedInput {
        List<Path> folders = folder.map(List::of).orElseGet(() -> around(annotated.file()));
        for (Path each : folders) {
            Optional<Input> named = byPath(each, annotated.report());
            if (named.isPresent()) {
                return named.get();
            }
        }
        for (Path each : folders) {
            List<Input> inputs = listed.computeIfAbsent(each, this::list);
            List<Input> same = inputs.stream()
                    .filter(i -> i.name().equals(annotated.report()))
                    .toList();
            List<Input> alike = same.isEmpty()
                    ? inputs.stream()
                            .filter(i -> isCalled(i.name(), annotated.report()))
                            .toList()
                    : same;
            if (alike.size() > 1) {
                throw failed(annotated, "叫这个名字的报告不止一份：" + addresses(alike));
            }
            if (!alike.isEmpty()) {
                return alike.get(0);
            }
        }
        throw failed(
                annotated,
                "找不到报告 " + annotated.report() + "，看过的目录："
                        + folders.stream().map(Path::toString).collect(Collectors.joining("、"))
                        + "（报告在别处时请用 --reports 指明）");
    }

    private static List<Path> around(Path annotations) {
        Path own = annotations.toAbsolutePath().normalize().getParent();
        List<Path> folders = new ArrayList<>(List.of(own));
        if (own.getParent() != null) {
            folders.add(own.resolveSibling("reports"));
        }
        return folders;
    }

    /** A table may name its reports with their endings, and with the folders they lie in. */
    private static Optional<Input> byPath(Path folder, String report) {
        try {
            Path file = folder.resolve(report);
            return Files.isRegularFile(file)
                    ? Input.of(List.of(file.toString())).stream().findFirst()
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty(); // a name that no file can have
        }
    }

    /** Of the folder that was given everything; of one that was guessed only the files right in it. */
    private List<Input> list(Path in) {
        if (folder.isPresent()) {
            return Input.of(List.of(in.toString()));
        }
        String[] names = in.toFile().list();
        return names == null
                ? List.of()
                : Arrays.stream(names)
                        .sorted()
                        .map(in::resolve)
                        .filter(Files::isRegularFile)
                        .flatMap(f -> Input.of(List.of(f.toString())).stream())
                        .toList();
    }

    private static boolean isCalled(String file, String report) {
        int dot = file.lastIndexOf('.');
        return dot > 0 && file.substring(0, dot).equals(report) && !NO_REPORTS.contains(file.substring(dot + 1));
    }

    private static String addresses(List<Input> inputs) {
        return inputs.stream().map(Input::address).collect(Collectors.joining("、"));
    }

    private static FailedInput failed(Annotated annotated, String reason) {
        return new FailedInput(annotated.file().toString(), reason, null);
    }
}
