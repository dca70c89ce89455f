package io.github.zhibiao.bench;

import io.github.zhibiao.corpus.report.Document;
import io.github.zhibiao.corpus.report.Original;
import io.github.zhibiao.pipeline.read.ReportReader;
import io.github.zhibiao.pipeline.read.UnreadableReport;
import io.github.zhibiao.pipeline.restore.Restorer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reports to measure with, read as the pipeline reads them. */
final class Reports {

    private final ReportReader reader = new ReportReader();
    private final Restorer restorer = new Restorer();

    /**
     * All {@code .txt} files of the folder, by name.
     *
     * @throws IOException if there is none, naming the folder
     */
    List<Document> of(String folder) throws IOException, UnreadableReport {
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                documents.add(document(file.getFileName().toString(), Files.readAllBytes(file)));
            }
        }
        if (documents.isEmpty()) {
            throw new IOException("no .txt file in " + folder);
        }
        return documents;
    }

    /** A report of that text. */
    Document ofText(String text) throws UnreadableReport {
        return document("report.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private Document document(String name, byte[] bytes) throws UnreadableReport {
        return restorer.restore(reader.read(new Original("file:///" + name, "", bytes, Instant.EPOCH)));
    }

    /** The texts one after the other, and again, up to that many characters. */
    static String joined(List<Document> documents, int characters) {
        StringBuilder text = new StringBuilder();
        while (text.length() < characters) {
            for (Document document : documents) {
                text.append(document.text()).append('\n');
            }
        }
        return text.substring(0, characters);
    }
}
