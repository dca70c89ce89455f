package io.github.zhibiao.pipeline.restore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sample reports that are plain text in UTF-8 and undamaged. */
final class CleanTexts {

    private static final List<String> NAMES = List.of(
            "anji-work-2023.txt", "suifenhe-work-2024.txt", "suzhou-environment-2022.txt", "xiamen-plan-2022.txt");

    private CleanTexts() {}

    static List<String> samples() {
        return NAMES.stream().map(CleanTexts::read).toList();
    }

    private static String read(String name) {
        try (Stream<Path> above =
                Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent).limit(3)) {
            return Files.readString(above.map(p -> p.resolve("corpus/reports").resolve(name))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
